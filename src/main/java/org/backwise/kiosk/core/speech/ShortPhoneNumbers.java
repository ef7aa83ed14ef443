package org.backwise.kiosk.core.speech;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phone numbers of three digits, such as those for emergencies. They are said digit by digit, for voices would say "nine
 * hundred eleven", which nobody knows to dial.
 */
public final class ShortPhoneNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?:(?<=\\b(?:call|dial|ring|phone|text)"
            + " )\\d{3}|(?<![\\w.,$-])(?:911|999|988|112))(?![\\w%]|[.,-]\\d)");

    private static final Map<Character, String> DIGITS = Map.of(
            '0', "zero", '1', "one", '2', "two", '3', "three", '4', "four", '5', "five", '6', "six", '7', "seven", '8',
            "eight", '9', "nine");

    private ShortPhoneNumbers() {}

    /** All that are in a text, in its order. */
    public static List<MatchResult> in(String text) {
        return NUMBER.matcher(text).results().toList();
    }

    /** A text with all of them spelt. */
    public static String spelt(String text) {
        return NUMBER.matcher(text).replaceAll(number -> words(number.group()));
    }

    /** The digits of a number as words. */
    public static String words(String number) {
        return number.chars().mapToObj(digit -> DIGITS.get((char) digit)).collect(Collectors.joining(" "));
    }
}
