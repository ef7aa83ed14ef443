package org.backwise.kiosk.adapter.files;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that may be shown, spoken and printed: not too long, no HTML (a Swing label would obey it), no hidden
 * characters.
 *
 * @param most the most characters allowed
 */
record PlainText(int most) implements Kind<String> {

    /** For whatever has no tighter limit of its own. */
    static final PlainText USUAL = new PlainText(300);

    private static final String HTML = "<html";
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    @Override
    public Optional<String> read(String key, Node.Scalar written, Problems problems) {
        String text = BLANKS.matcher(written.text()).replaceAll(" ").strip();
        Problems wrong = new Problems(problems.file());
        if (hasHidden(text)) {
            wrong.tell("'" + key + "' holds a control character that nobody can see.", "Type this text anew.");
        }
        if (isHtml(text)) {
            wrong.tell("'" + key + "' begins like HTML.", "Write plain words, without <html>.");
        }
        if (text.length() > most) {
            wrong.tell(
                    "'" + key + "' has " + text.length() + " characters, more than " + most + ".",
                    "Shorten it to " + most + " or fewer.");
        }
        wrong.found().forEach(problem -> problems.tell(written.line(), problem.what(), problem.todo()));
        return wrong.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    static boolean isHtml(String text) {
        return text.strip().regionMatches(true, 0, HTML, 0, HTML.length());
    }

    private static boolean hasHidden(String text) {
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            if (isHidden(text.codePointAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }
}
