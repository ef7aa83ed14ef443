package org.backwise.kiosk.adapter.freetts;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a text as FreeTTS reads it best: emergency numbers digit by digit ("911" would be "nine hundred eleven"),
 * printed quotes and dashes as typed ones, signs as words, accents left off.
 */
final class Spelling {

    private static final Pattern SHORT_PHONE_NUMBER = Pattern.compile("(?i)(?:(?<=\\b(?:call|dial|ring|phone|text)"
            + " )\\d{3}|(?<![\\w.,$-])(?:911|999|988|112))(?![\\w%]|[.,-]\\d)");

    private static final Map<Character, String> DIGITS = Map.of(
            '0', "zero ", '1', "one ", '2', "two ", '3', "three ", '4', "four ", '5', "five ", '6', "six ", '7',
            "seven ", '8', "eight ", '9', "nine ");

    private static final String KEPT = " .,;:!?'\"()/%$-";
    private static final String RESTS = "–—―|";

    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            sign('’', "'"),
            sign('‘', "'"),
            sign('ʼ', "'"),
            sign('“', "\""),
            sign('”', "\""),
            sign('…', "... "),
            sign('&', " and "),
            sign('+', " plus "),
            sign('=', " equals "),
            sign('×', " times "),
            sign('°', " degrees "),
            sign('[', "("),
            sign(']', ")"),
            sign('½', " 1/2"),
            sign('¼', " 1/4"),
            sign('¾', " 3/4"));

    private final String original;
    private final Transcript transcript;
    private final Map<Integer, MatchResult> phoneNumbers;

    private Spelling(String original, Transcript transcript) {
        this.original = original;
        this.transcript = transcript;
        Matcher numbers = SHORT_PHONE_NUMBER.matcher(original);
        this.phoneNumbers = numbers.results().collect(Collectors.toMap(MatchResult::start, found -> found));
    }

    static void read(String original, Transcript transcript) {
        Spelling spelling = new Spelling(original, transcript);
        for (int at = 0; at < original.length(); ) {
            at = spelling.readAt(at);
        }
    }

    /** Reads what stands there and answers where the rest begins. */
    private int readAt(int at) {
        if (phoneNumbers.containsKey(at)) {
            MatchResult number = phoneNumbers.get(at);
            String digits =
                    number.group().chars().mapToObj(c -> DIGITS.get((char) c)).collect(Collectors.joining());
            transcript.say(digits.strip(), new Span(at, number.end()));
            return number.end();
        }
        int character = original.codePointAt(at);
        int end = at + Character.charCount(character);
        read(character, new Span(at, end));
        return end;
    }

    private void read(int character, Span source) {
        if (character == '/' && !isBetweenDigits(source)) {
            transcript.say(" ", source);
        } else if (character == '–' && isBetweenDigits(source)) {
            transcript.say(" to ", source);
        } else if (RESTS.indexOf(character) >= 0 || character == '-' && isBetweenSpaces(source)) {
            transcript.rest(source);
        } else if (isAsciiWordCharacter(character) || KEPT.indexOf(character) >= 0) {
            transcript.say(Character.toString(character), source);
        } else if (SIGNS.containsKey(character)) {
            transcript.say(SIGNS.get(character), source);
        } else {
            readForeign(character, source);
        }
    }

    private void readForeign(int character, Span source) {
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        if (!plain.isEmpty() && plain.chars().allMatch(Spelling::isAsciiWordCharacter)) {
            transcript.say(plain, source);
        } else {
            transcript.leaveOut(character, source);
        }
    }

    private boolean isBetweenDigits(Span source) {
        return source.start() > 0
                && source.end() < original.length()
                && Character.isDigit(original.charAt(source.start() - 1))
                && Character.isDigit(original.charAt(source.end()));
    }

    private boolean isBetweenSpaces(Span source) {
        return original.substring(0, source.start()).endsWith(" ") && original.startsWith(" ", source.end());
    }

    private static boolean isAsciiWordCharacter(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    private static Map.Entry<Integer, String> sign(int sign, String said) {
        return Map.entry(sign, said);
    }
}
