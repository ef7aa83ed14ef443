package org.backwise.kiosk.real;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A window as the X server knows it; all in pixels. */
record XWindow(int x, int y, int width, int height, int border) {

    static XWindow of(String xwininfo) {
        return new XWindow(
                number("Absolute upper-left X", xwininfo),
                number("Absolute upper-left Y", xwininfo),
                number("Width", xwininfo),
                number("Height", xwininfo),
                number("Border width", xwininfo));
    }

    private static int number(String name, String xwininfo) {
        Matcher line = Pattern.compile(name + ":\\s+(-?\\d+)").matcher(xwininfo);
        if (!line.find()) {
            throw new AssertionError("no '" + name + "' in " + xwininfo);
        }
        return Integer.parseInt(line.group(1));
    }
}
