package org.backwise.kiosk.content;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Library;

/** A title has 5 words at most, a heading 8; a page has 2 to 4 lines, the card "Now" 5, a question 4 at most. */
final class Lengths implements ContentRule {

    private static final int TITLE_WORDS = 5;
    private static final int HEADING_WORDS = 8;

    @Override
    public List<Finding> findings(Library library) {
        Content content = new Content(library);
        Stream<Finding> words = content.texts().stream()
                .filter(Lengths::isTooLong)
                .map(text -> new Finding(text.where(), "has too many words: " + text.words()));
        Stream<Finding> lines = content.pages().stream()
                .filter(page -> hasWrongLines(page.where(), page.page().lines().size()))
                .map(page ->
                        new Finding(page.where(), "has " + page.page().lines().size() + " lines"));
        return Stream.concat(words, lines).toList();
    }

    private static boolean isTooLong(Text text) {
        int most = switch (text.role()) {
            case TITLE -> TITLE_WORDS;
            case HEADING -> HEADING_WORDS;
            default -> Integer.MAX_VALUE;
        };
        return text.words().split(" ").length > most;
    }

    private static boolean hasWrongLines(String where, int lines) {
        if (where.equals("card/NOW")) {
            return lines != 5;
        }
        return lines > 4 || lines < 2 && !where.startsWith("check/");
    }
}
