package org.backwise.kiosk.core.review;

import java.util.List;

/**
 * How much of what patients read in English is there in one language.
 *
 * @param code two letters of ISO 639-1, such as "es"
 * @param all how many texts there are in English
 * @param missing what this language lacks, by file; empty where it lacks nothing
 */
public record LanguageReview(String code, int all, List<MissingTexts> missing) {

    /** The language that everything is written in first. */
    public static final String FIRST = "en";

    public LanguageReview {
        missing = List.copyOf(missing);
    }

    /** How many texts are there. */
    public int there() {
        return all - missing.stream().mapToInt(MissingTexts::count).sum();
    }
}
