package org.backwise.kiosk.adapter.freetts;

import java.util.Locale;

/** What was measured, told in the output of the tests. */
public final class Figure {

    private Figure() {}

    public static void tell(String what, double value) {
        System.out.println("figure: " + what + ": " + String.format(Locale.ROOT, "%.3f", value));
    }
}
