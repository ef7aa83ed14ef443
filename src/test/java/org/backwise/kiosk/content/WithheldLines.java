package org.backwise.kiosk.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Readability;

/**
 * A line that a private page keeps off the loudspeaker is not said there in pieces either, and the page says something.
 */
final class WithheldLines implements ContentRule {

    private static final int PIECE = 4;

    @Override
    public List<Finding> findings(Library library) {
        return new Content(library)
                .pages().stream()
                        .filter(placed -> placed.page().saying().hearing() == Hearing.PRIVATE)
                        .flatMap(WithheldLines::in)
                        .toList();
    }

    private static Stream<Finding> in(PlacedPage placed) {
        Page page = placed.page();
        List<String> said = page.saying().onSpeaker();
        if (said.isEmpty()) {
            return Stream.of(new Finding(placed.where(), "is private, and says nothing on the loudspeaker"));
        }
        List<String> others =
                said.stream().filter(line -> !page.lines().contains(line)).toList();
        return page.lines().stream()
                .filter(line -> !said.contains(line))
                .filter(line -> others.stream().anyMatch(other -> hasPieceOf(line, other)))
                .map(line -> new Finding(placed.where(), "is said on the loudspeaker: " + line));
    }

    private static boolean hasPieceOf(String line, String said) {
        List<String> words = words(line);
        String spoken = " " + String.join(" ", words(said)) + " ";
        return IntStream.rangeClosed(0, words.size() - PIECE)
                .mapToObj(from -> " " + String.join(" ", words.subList(from, from + PIECE)) + " ")
                .anyMatch(spoken::contains);
    }

    private static List<String> words(String text) {
        return Readability.words(text.toLowerCase(Locale.ENGLISH)).toList();
    }
}
