package org.backwise.kiosk.adapter.freetts;

import java.util.List;

/**
 * A text in the characters FreeTTS can say, which still knows where each of them came from.
 *
 * @param text letters, digits and punctuation of ASCII
 * @param sources for each character of {@code text} the part of the original text it stands for
 * @param readability whether it can be said
 */
record SpeakableText(String text, List<Span> sources, Readability readability) {

    enum Readability {
        ENGLISH,
        /** No letter or digit at all, or mostly letters of other scripts. */
        NOTHING_TO_SAY
    }

    SpeakableText {
        sources = List.copyOf(sources);
    }

    static SpeakableText of(String original) {
        Transcript transcript = new Transcript();
        Spelling.read(original, transcript);
        return transcript.finish();
    }

    boolean isSpeakable() {
        return readability == Readability.ENGLISH;
    }

    /** What a part of this text stands for in the original. */
    Span source(Span part) {
        return sources.get(part.start()).to(sources.get(part.end() - 1));
    }
}
