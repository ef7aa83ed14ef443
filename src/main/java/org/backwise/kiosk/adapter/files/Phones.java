package org.backwise.kiosk.adapter.files;

import java.util.List;

/** The sounds that words can be written in: ARPAbet in small letters, {@code ax} for the weak vowel of "about". */
final class Phones {

    private static final String STRESS = "1";

    private static final List<String> VOWELS =
            List.of("aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh", "uw");
    private static final List<String> CONSONANTS = List.of(
            "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh", "t", "th", "v",
            "w", "y", "z", "zh");

    private Phones() {}

    static boolean has(String phone) {
        return CONSONANTS.contains(phone)
                || VOWELS.contains(phone)
                || phone.endsWith(STRESS) && VOWELS.contains(phone.substring(0, phone.length() - STRESS.length()));
    }

    /** All of them, for a message. */
    static String known() {
        return String.join(" ", CONSONANTS) + ", " + String.join(" ", VOWELS) + "; a stressed vowel ends in " + STRESS;
    }
}
