package org.backwise.kiosk.core.library;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of an English word by its letters, close enough for a reading grade. */
public final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** An e that is written but not said, as in "side", "sides", "closed" or "safely". */
    private static final Pattern SILENT_E =
            Pattern.compile("[^aeiou](e|e(ly|ty|ful|less|ness|ways))$|[^aeioutd]ed$|[^aeiouszxcg]es$");

    /** An e that is said after all, as in "table", "pushes" and "touches". */
    private static final Pattern SOUNDED_E = Pattern.compile("[^aeiouylr]les?$|(sh|ch)es$");

    /** Two vowels in a row that are two syllables, as in "diagnosis" or "lying". */
    private static final Pattern APART =
            Pattern.compile("ia(?!l$)|rial$|dial$|io(?!n|us)|[aeoy]ing$|uid$|iet|ier$|iest$");

    private Syllables() {}

    /** 1 or more; a number counts one for each digit. */
    public static int in(String word) {
        String letters = word.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z]", "");
        if (letters.isEmpty()) {
            return Math.max(1, word.replaceAll("\\D", "").length());
        }
        int count = count(VOWELS, letters) + count(APART, letters);
        if (SILENT_E.matcher(letters).find() && !SOUNDED_E.matcher(letters).find()) {
            count--;
        }
        return Math.max(1, count);
    }

    private static int count(Pattern pattern, String letters) {
        Matcher matcher = pattern.matcher(letters);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
