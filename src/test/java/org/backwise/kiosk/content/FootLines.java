package org.backwise.kiosk.content;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.SlideKind;

/** Every page has a line at its foot, and where a page tells whom to ask or when to stop, that is a warning. */
final class FootLines implements ContentRule {

    @Override
    public List<Finding> findings(Library library) {
        Content content = new Content(library);
        Stream<Finding> bare = content.pages().stream()
                .filter(page -> page.page()
                        .foot()
                        .filter(line -> !line.text().isBlank())
                        .isEmpty())
                .map(page -> new Finding(page.where(), "has no line at its foot"));
        Stream<Finding> calm = warning(content)
                .filter(page -> page.page().note().isPresent())
                .map(page -> new Finding(page.where(), "warns, but has only a note at its foot"));
        return Stream.concat(bare, calm).toList();
    }

    private static Stream<PlacedPage> warning(Content content) {
        Stream<PlacedPage> slides = content.library().flows().stream()
                .flatMap(flow -> flow.slides().stream()
                        .filter(slide -> slide.kind().lock() == SlideKind.STOP_SIGNS.lock())
                        .map(slide -> new PlacedPage(Content.place(flow, slide), slide.page())));
        Stream<PlacedPage> shared = content.shared().stream()
                .filter(page ->
                        !page.where().startsWith("check/") && !page.where().endsWith("take-home"));
        return Stream.concat(slides, shared);
    }
}
