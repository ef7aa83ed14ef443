package org.backwise.kiosk.content;

import java.util.List;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.library.Library;

/** What tells when to stop, what not to do, what to be careful of or whom to ask is never a calm note. */
final class CalmNotes implements ContentRule {

    private static final Pattern WARNING = Pattern.compile("(?i)\\b(stop|pain|hurts?|dizzy|numb|tingl\\w*|weak|shaky"
            + "|wobbl\\w*|unsteady|breathe|faint|chest|fever|worse|never|no|not|do not|skip|ask|tell|call|press|staff|help"
            + "|emergency|doctor|brakes?|wheelchair|hold on|surgery|pregnan\\w*|watch)\\b");

    private static final Pattern CALM =
            Pattern.compile("You do not need a pop to feel better|It is not bone|the help page");

    @Override
    public List<Finding> findings(Library library) {
        return new Content(library)
                .pages().stream()
                        .filter(page -> page.page()
                                .note()
                                .map(CALM::matcher)
                                .map(calm -> calm.replaceAll(""))
                                .filter(note -> WARNING.matcher(note).find())
                                .isPresent())
                        .map(page -> new Finding(page.where(), "warns in a note"))
                        .toList();
    }
}
