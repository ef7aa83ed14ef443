package org.backwise.kiosk.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Readability;

/** No eight words in a row are those of somebody else's text, whatever their letters' size and the signs between them. */
final class BorrowedWords implements ContentRule {

    static final int RUN = 8;

    private final Set<List<String>> theirs;

    BorrowedWords(String article) {
        theirs = new HashSet<>(runs(article));
    }

    @Override
    public List<Finding> findings(Library library) {
        return new Content(library)
                .texts().stream()
                        .flatMap(text -> borrowed(text.words()).stream()
                                .map(run -> new Finding(text.where(), "stands in the article too: " + run)))
                        .toList();
    }

    private Optional<String> borrowed(String words) {
        return runs(words).stream().filter(theirs::contains).findFirst().map(run -> String.join(" ", run));
    }

    private static List<List<String>> runs(String text) {
        List<String> words = Readability.words(text.toLowerCase(Locale.ENGLISH).replace('’', '\''))
                .toList();
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(from -> List.copyOf(words.subList(from, from + RUN)))
                .toList();
    }
}
