package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How hard an English text is to read, by the formula of Flesch and Kincaid (1975): a grade of school. */
public final class Readability {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\"']?\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private Readability() {}

    /** The grade; a heading or a line without a stop counts as a sentence. 0 where there are no words. */
    public static double grade(List<String> texts) {
        List<String> sentences = texts.stream().flatMap(Readability::sentences).toList();
        if (sentences.isEmpty()) {
            return 0;
        }
        List<String> words = sentences.stream().flatMap(Readability::words).toList();
        int syllables = words.stream().mapToInt(Syllables::in).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /** What stands between stops, question marks and exclamation marks. */
    public static Stream<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(part -> words(part).findAny().isPresent());
    }

    /** Words, those joined by hyphens as one. */
    public static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group());
    }
}
