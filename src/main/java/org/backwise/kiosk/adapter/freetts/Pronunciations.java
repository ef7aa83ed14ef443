package org.backwise.kiosk.adapter.freetts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How words are said that FreeTTS would say wrongly.
 *
 * @param phones a word, in any case, to its phones as FreeTTS' lexicon writes them: lower-case ARPAbet with {@code ax}
 *     for the weak vowel, separated by spaces, a stressed vowel followed by 1; "numb" is {@code n ah1 m}
 */
public record Pronunciations(Map<String, String> phones) {

    /** FreeTTS as it comes. */
    public static final Pronunciations NONE = new Pronunciations(Map.of());

    private static final Set<String> VOWELS =
            Set.of("aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh", "uw");
    private static final Set<String> CONSONANTS = Set.of(
            "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh", "t", "th", "v",
            "w", "y", "z", "zh");

    public Pronunciations {
        phones = Map.copyOf(phones);
    }

    /** Words whose phones FreeTTS does not know; they are left as they are. */
    public List<String> unusable() {
        return phones.keySet().stream()
                .filter(word -> !isUsable(phones.get(word)))
                .sorted()
                .toList();
    }

    /** What goes into FreeTTS' lexicon, which sees words in lower case and without apostrophes. */
    Map<String, String[]> addenda() {
        return phones.entrySet().stream()
                .filter(entry -> isUsable(entry.getValue()))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ENGLISH).replaceAll("['’]", ""),
                        entry -> split(entry.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static boolean isUsable(String phones) {
        return Arrays.stream(split(phones)).allMatch(Pronunciations::isPhone);
    }

    private static boolean isPhone(String phone) {
        return CONSONANTS.contains(phone) || VOWELS.contains(phone.endsWith("1") ? cut(phone) : phone);
    }

    private static String cut(String phone) {
        return phone.substring(0, phone.length() - 1);
    }

    private static String[] split(String phones) {
        return phones.strip().split("\\s+");
    }
}
