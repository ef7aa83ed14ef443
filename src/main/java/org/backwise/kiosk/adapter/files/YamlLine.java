package org.backwise.kiosk.adapter.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that holds a key, in pieces.
 *
 * @param at its number, from 0
 * @param indent what stands before the key, with the sign of a note
 * @param note what stands behind the value, with the blanks before it
 */
record YamlLine(int at, String indent, String key, String value, String note) {

    /** Whether a line counts. */
    enum Form {
        SET,
        /** Its key and value stand behind the sign of a note. */
        NOTE
    }

    static Optional<YamlLine> of(int at, String line, String key, Form form, String indent) {
        String before = form == Form.SET ? indent : " *# *";
        Pattern pattern = Pattern.compile("(" + before + ")" + Pattern.quote(key)
                + ":\\s*('(?:[^']|'')*'|\"[^\"]*\"|(?:(?!\\s#).)*?)(\\s+#.*|\\s*)");
        Matcher matcher = pattern.matcher(line);
        return matcher.matches()
                ? Optional.of(new YamlLine(at, matcher.group(1), key, matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    String with(String newIndent, String fresh) {
        return newIndent + key + ": " + fresh + aligned(newIndent.length() + fresh.length());
    }

    String asNote() {
        return indent + "# " + key + ": " + value + aligned(indent.length() + 2 + value.length());
    }

    /** The note begins where it did, as far as the value leaves room. */
    private String aligned(int length) {
        String words = note.strip();
        if (words.isEmpty()) {
            return "";
        }
        int room = indent.length() + value.length() + note.length() - words.length() - length;
        return " ".repeat(Math.max(1, room)) + words;
    }
}
