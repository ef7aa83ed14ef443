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
 * @param kept for how long counts and the journal are kept
 */
public record Upkeep(Pointer pointer, Optional<Night> night, Optional<LocalTime> restart, int silence, Kept kept) {

    /** A mouse, no night, a new start at half past three. */
    public static final Upkeep USUAL =
            new Upkeep(Pointer.MOUSE, Optional.empty(), Optional.of(LocalTime.of(3, 30)), 3, Kept.USUAL);

    /** What patients point with. */
    public enum Pointer {
        MOUSE,
        /** The glass alone: the pointer is hidden until a mouse moves. */
        TOUCH_ONLY
    }

    /** The same, with counts and journal kept as long as usual. */
    public Upkeep(Pointer pointer, Optional<Night> night, Optional<LocalTime> restart, int silence) {
        this(pointer, night, restart, silence, Kept.USUAL);
    }

    /**
     * For how long the kiosk remembers, in days; then it forgets by itself.
     *
     * @param usage counts of use, 30 to 1825
     * @param journal what staff changed, 90 to 3650
     */
    public record Kept(int usage, int journal) {

        /** A year of counts, two years of changes. */
        public static final Kept USUAL = new Kept(365, 730);
    }
}
