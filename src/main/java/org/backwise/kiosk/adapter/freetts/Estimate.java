package org.backwise.kiosk.adapter.freetts;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.WordMark;

/** How long a text would take if it could be heard, told from its characters. */
record Estimate(String text, double millisACharacter) {

    /** English words of our slides, each with the space behind it. */
    private static final double CHARACTERS_A_WORD = 4.97;

    /** As simple as can be, for the expressions of Java can run out of stack on a long text. */
    private static final Pattern WORD = Pattern.compile("\\S+");

    static Estimate of(String text, SpeechRate rate) {
        return new Estimate(text, 60_000 / (rate.wordsAMinute() * CHARACTERS_A_WORD));
    }

    Rendered.Mute mute(String reason) {
        List<WordMark> marks = WORD.matcher(text)
                .results()
                .map(this::withoutPunctuation)
                .flatMap(Optional::stream)
                .map(this::mark)
                .toList();
        return new Rendered.Mute(reason, at(text.isBlank() ? 0 : text.length()), marks);
    }

    private Optional<Span> withoutPunctuation(MatchResult word) {
        int start = word.start();
        int end = word.end();
        while (start < end && isPunctuation(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && isPunctuation(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private WordMark mark(Span word) {
        return new WordMark(word.start(), word.end(), at(word.start()), at(word.end()));
    }

    private int at(int offset) {
        return (int) Math.round(offset * millisACharacter);
    }

    /** Everything but letters, digits, and the vowel signs that some scripts write above or below their letters. */
    private static boolean isPunctuation(int character) {
        int type = Character.getType(character);
        return !Character.isLetterOrDigit(character)
                && type != Character.NON_SPACING_MARK
                && type != Character.COMBINING_SPACING_MARK;
    }
}
