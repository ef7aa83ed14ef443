package org.backwise.kiosk.core.settings;

import java.util.List;

/**
 * How staff come to their desk.
 *
 * @param functionKey the key F1 to F12
 * @param corner where a finger rests for three seconds
 * @param leave after how many seconds without a touch or key the desk is left, 60 to 900
 */
public record WayIn(int functionKey, Corner corner, int leave) {

    /** The names of the function keys, in order. */
    public static final List<String> KEYS =
            List.of("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12");

    /** F12, the upper left corner, five minutes. */
    public static final WayIn USUAL = new WayIn(12, Corner.TOP_LEFT, 300);

    /** A corner of the screen. */
    public enum Corner {
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_RIGHT
    }
}
