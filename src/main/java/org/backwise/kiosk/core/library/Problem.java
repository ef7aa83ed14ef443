package org.backwise.kiosk.core.library;

import java.util.regex.Pattern;

/**
 * One thing that is wrong in a file of the clinic's, told so that it can be mended without asking anybody. What is quoted
 * of that file may hold any character; whatever would break the line becomes a blank.
 *
 * @param file as the clinic knows it, for example {@code kiosk-config/order.yaml}
 * @param line 1 or more; 0 where the whole file is meant
 * @param what what is wrong
 * @param todo what to do about it
 */
public record Problem(String file, int line, String what, String todo) {

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}+");

    public Problem {
        what = printable(what);
        todo = printable(todo);
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }

    /** One line: file, line, what is wrong, what to do. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + " " + todo;
    }
}
