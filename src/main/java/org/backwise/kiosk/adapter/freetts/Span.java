package org.backwise.kiosk.adapter.freetts;

/**
 * A part of a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
record Span(int start, int end) {

    Span to(Span later) {
        return new Span(start, later.end);
    }
}
