package org.backwise.kiosk.ui.staff;

import java.awt.Component;

/** What is said of the control that has the focus. */
public final class SpokenFocus {

    /** How the names of the pad's digits begin. */
    static final String DIGIT = "digit-";

    private SpokenFocus() {}

    /** Its accessible name; nothing for a digit of the PIN pad, which others in the room could hear. */
    public static String of(Component control) {
        String name = control.getName();
        return name != null && name.startsWith(DIGIT)
                ? ""
                : String.valueOf(control.getAccessibleContext().getAccessibleName());
    }
}
