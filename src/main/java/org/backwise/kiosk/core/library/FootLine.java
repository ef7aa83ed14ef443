package org.backwise.kiosk.core.library;

/**
 * The line at the foot of a page, which stands on every part of it.
 *
 * @param tone how it is meant
 */
public record FootLine(Tone tone, String text) {

    /** Whatever tells when to stop, what not to do or whom to ask is a warning; a note only puts at ease or adds a fact. */
    public enum Tone {
        WARNING,
        NOTE
    }

    public static FootLine warning(String text) {
        return new FootLine(Tone.WARNING, text);
    }

    public static FootLine note(String text) {
        return new FootLine(Tone.NOTE, text);
    }

    boolean is(Tone wanted) {
        return tone == wanted;
    }
}
