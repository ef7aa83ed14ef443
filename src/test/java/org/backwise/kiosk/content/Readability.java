package org.backwise.kiosk.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How hard a text is to read. */
final class Readability {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\"']?\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private Readability() {}

    /** The grade by Flesch and Kincaid; a heading or a line without a stop counts as a sentence. */
    static double grade(List<String> texts) {
        List<String> sentences = texts.stream().flatMap(Readability::sentences).toList();
        List<String> words = sentences.stream().flatMap(Readability::words).toList();
        int syllables = words.stream().mapToInt(Syllables::in).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    static Stream<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(part -> words(part).findAny().isPresent());
    }

    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group());
    }
}
