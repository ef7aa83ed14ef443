package org.backwise.kiosk.adapter.files;

import java.io.Reader;

/**
 * Reads a text without ever ending between the two halves of a sign, such as of a smiley: the parser of YAML looks for the
 * second half behind the end of its buffer, and falls over it.
 */
final class WholeSigns extends Reader {

    private final String text;
    private int at;

    WholeSigns(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int from, int most) {
        if (at == text.length()) {
            return -1;
        }
        int end = at + Math.min(most, text.length() - at);
        if (end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(at, end, buffer, from);
        int count = end - at;
        at = end;
        return count;
    }

    @Override
    public void close() {
        at = text.length();
    }
}
