package org.backwise.kiosk.adapter.freetts;

import com.sun.speech.freetts.Token;

/**
 * A token and where its word stands in the text. FreeTTS' own {@code file_pos} cannot be used: it is the offset behind
 * the token and its punctuation, one more or less.
 */
record SourceToken(Token token, Span word) {}
