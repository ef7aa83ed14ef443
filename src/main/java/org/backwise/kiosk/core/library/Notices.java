package org.backwise.kiosk.core.library;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The clinic's own lines, beside its name.
 *
 * @param welcome a line on the welcome screen
 * @param help a last line on the last help card, on screen and on paper
 * @param urgent shown on the welcome screen, and in a visit before anything that may wait
 */
public record Notices(Optional<String> welcome, Optional<String> help, Optional<UrgentNotice> urgent) {

    /** The clinic has nothing to add. */
    public static final Notices NONE = new Notices(Optional.empty(), Optional.empty(), Optional.empty());

    /** What still holds at this time. */
    public Notices at(LocalDateTime now) {
        return urgent.filter(notice -> !notice.until().isAfter(now)).isPresent()
                ? new Notices(welcome, help, Optional.empty())
                : this;
    }
}
