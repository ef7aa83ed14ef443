package org.backwise.kiosk.content;

import java.util.List;
import org.backwise.kiosk.core.library.Library;

/** Every page has a safety line. */
final class SafetyLines implements ContentRule {

    @Override
    public List<Finding> findings(Library library) {
        return new Content(library)
                .pages().stream()
                        .filter(page -> page.page()
                                .safety()
                                .filter(line -> !line.isBlank())
                                .isEmpty())
                        .map(page -> new Finding(page.where(), "has no safety line"))
                        .toList();
    }
}
