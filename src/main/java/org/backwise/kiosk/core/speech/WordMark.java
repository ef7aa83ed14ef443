package org.backwise.kiosk.core.speech;

/**
 * When a word of a sentence is heard.
 *
 * @param start offset of its first character in the spoken text
 * @param end offset behind its last character
 * @param fromMillis milliseconds from the first sample to the word's first sound
 * @param toMillis milliseconds from the first sample to the word's last sound
 */
public record WordMark(int start, int end, int fromMillis, int toMillis) {}
