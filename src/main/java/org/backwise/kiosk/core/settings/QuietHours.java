package org.backwise.kiosk.core.settings;

import java.time.LocalTime;
import org.backwise.kiosk.core.comfort.Volume;

/**
 * When the loudspeaker has to be quiet, every day; may go past midnight.
 *
 * @param highest no louder than this meanwhile
 */
public record QuietHours(LocalTime from, LocalTime to, Volume highest) {

    /** Which hours this time of day belongs to. */
    public Hours at(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean ended = !time.isBefore(to);
        boolean quiet = from.isBefore(to) ? begun && !ended : begun || !ended;
        return quiet ? Hours.QUIET : Hours.ORDINARY;
    }
}
