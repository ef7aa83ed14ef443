package org.backwise.kiosk.core.settings;

import java.time.LocalTime;
import java.util.Optional;

/**
 * How a kiosk is kept that nobody looks after.
 *
 * @param pointer whether there is a mouse to point with
 * @param night when the screen is dark while nobody is there; empty for never
 * @param restart from when on the kiosk is started anew, once a day while nobody is there; empty for never
 * @param silence how long the screen may stand still before the kiosk is started anew, 3 to 60 s
 */
public record Upkeep(Pointer pointer, Optional<Night> night, Optional<LocalTime> restart, int silence) {

    /** A mouse, no night, a new start at half past three. */
    public static final Upkeep USUAL = new Upkeep(Pointer.MOUSE, Optional.empty(), Optional.of(LocalTime.of(3, 30)), 5);

    /** What patients point with. */
    public enum Pointer {
        MOUSE,
        /** The glass alone: the pointer is hidden until a mouse moves. */
        TOUCH_ONLY
    }
}
