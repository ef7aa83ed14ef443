package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Map;
import org.backwise.kiosk.core.library.Problem;

/**
 * What the pronunciation file says.
 *
 * @param phones a word in small letters to its phones, separated by one blank, such as {@code n ah1 m}
 * @param problems everything that is wrong, by line; empty when all is well
 */
public record ReadPronunciations(Map<String, String> phones, List<Problem> problems) {

    public ReadPronunciations {
        phones = Map.copyOf(phones);
        problems = List.copyOf(problems);
    }
}
