package org.backwise.kiosk.core.settings;

import java.time.LocalTime;

/**
 * A part of each day in which the screen is dark, over midnight where it ends before it begins.
 *
 * @param from the first minute of it
 * @param to the first minute after it; the same as {@code from} for no time at all
 */
public record Night(LocalTime from, LocalTime to) {

    /** Whether this time of day lies within. */
    public boolean holds(LocalTime now) {
        boolean begun = !now.isBefore(from);
        boolean ended = !now.isBefore(to);
        return from.isAfter(to) ? begun || !ended : begun && !ended;
    }
}
