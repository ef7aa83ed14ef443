package org.backwise.kiosk.core.usage;

import java.time.LocalDate;

/**
 * An hour of a day and what is counted in it.
 *
 * @param hour 0 to 23, by the kiosk's clock
 */
public record UsageSlot(LocalDate day, int hour, UsageFact fact) {

    public UsageSlot {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("hour " + hour);
        }
    }
}
