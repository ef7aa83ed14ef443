package org.backwise.kiosk.core.library;

import java.util.regex.Pattern;

/** The one form that every id has, so that an id can never be a path, a tag or a sentence. */
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private Slug() {}

    /** True for 1 to 60 lower-case letters, digits and single hyphens. */
    public static boolean fits(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    static void require(String text, String what) {
        if (!fits(text)) {
            throw new IllegalArgumentException(what + " '" + text + "' is not lower-case words joined by hyphens");
        }
    }
}
