package org.backwise.kiosk.adapter.freetts;

import java.util.ArrayList;
import java.util.List;

/** Gathers a {@link SpeakableText}, piece by piece. */
final class Transcript {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> sources = new ArrayList<>();
    private int foreignLetters;

    /** What is said for a part of the original. */
    void say(String said, Span source) {
        for (int i = 0; i < said.length(); i++) {
            text.append(said.charAt(i));
            sources.add(source);
        }
    }

    /** A short rest, written as FreeTTS knows it: a comma right behind the word before. */
    void rest(Span source) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        sources.subList(end, sources.size()).clear();
        say(end > 0 && Character.isLetterOrDigit(text.charAt(end - 1)) ? ", " : " ", source);
    }

    /** A character that cannot be said. */
    void leaveOut(int character, Span source) {
        if (Character.isLetter(character)) {
            foreignLetters++;
        }
        say(" ", source);
    }

    SpeakableText finish() {
        long sayable = text.chars().filter(Character::isLetterOrDigit).count();
        return new SpeakableText(
                text.toString(),
                sources,
                sayable == 0 || sayable < foreignLetters
                        ? SpeakableText.Readability.NOTHING_TO_SAY
                        : SpeakableText.Readability.ENGLISH);
    }
}
