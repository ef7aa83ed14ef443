package org.backwise.kiosk.adapter.freetts;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.speech.ShortPhoneNumbers;

/**
 * Writes a text as FreeTTS reads it best: emergency numbers digit by digit ("911" would be "nine hundred eleven"),
 * printed quotes and dashes as typed ones, signs as words, accents left off.
 */
final class Spelling {

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
        this.phoneNumbers =
                ShortPhoneNumbers.in(original).stream().collect(Collectors.toMap(MatchResult::start, found -> found));
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
            transcript.say(ShortPhoneNumbers.words(number.group()), new Span(at, number.end()));
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
