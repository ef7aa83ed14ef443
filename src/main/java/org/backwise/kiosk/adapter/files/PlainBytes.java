package org.backwise.kiosk.adapter.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the bytes of a file, which must be UTF-8 without hidden characters. */
final class PlainBytes {

    private static final char REPLACED = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainBytes() {}

    /**
     * The text, with every bad line told and its hidden characters made spaces, so that the rest can be checked too.
     */
    static Optional<String> decode(byte[] bytes, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            problems.tell("The file is not plain text in UTF-8.", "Save it again as plain text, encoding UTF-8.");
            return Optional.empty();
        }
        String marked = withoutMark(text);
        if (isPlain(marked)) {
            return Optional.of(marked);
        }
        String[] lines = marked.split("\r\n|\n|\r", -1);
        for (int index = 0; index < lines.length; index++) {
            check(lines[index], index + 1, problems);
            lines[index] = withoutHidden(lines[index]);
        }
        return Optional.of(String.join("\n", lines));
    }

    /** Almost every file is, and then nothing needs to be looked at line by line. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter != '\n' && (letter == REPLACED || isHidden(letter))) {
                return false;
            }
        }
        return true;
    }

    private static void check(String line, int number, Problems problems) {
        if (line.indexOf(REPLACED) >= 0) {
            problems.tell(number, "A character on this line is not UTF-8.", "Type it anew, and save as UTF-8.");
        }
        if (line.chars().anyMatch(PlainBytes::isHidden)) {
            problems.tell(number, "A control character that nobody can see is on this line.", "Type the line anew.");
        }
    }

    private static String withoutHidden(String line) {
        StringBuilder plain = new StringBuilder(line);
        for (int index = 0; index < line.length(); index++) {
            if (isHidden(line.charAt(index))) {
                plain.setCharAt(index, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character) && character != '\t' || character >= '\uFFFE';
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
