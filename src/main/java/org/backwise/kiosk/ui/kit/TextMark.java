package org.backwise.kiosk.ui.kit;

/** The sentence, and within it the word, that is being spoken, as offsets into a text. */
public record TextMark(Span sentence, Span word) {

    /** Nothing is marked. */
    public static final TextMark NONE = new TextMark(Span.EMPTY, Span.EMPTY);

    boolean isSome() {
        return sentence.end > sentence.start;
    }

    /**
     * A stretch of text.
     *
     * @param start offset of its first character
     * @param end offset behind its last character
     */
    public record Span(int start, int end) {

        /** No text at all. */
        public static final Span EMPTY = new Span(0, 0);

        boolean touches(int from, int to) {
            return start < to && end > from && end > start;
        }
    }
}
