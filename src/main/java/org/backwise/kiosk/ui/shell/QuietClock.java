package org.backwise.kiosk.ui.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backwise.kiosk.core.settings.Hours;
import org.backwise.kiosk.core.settings.QuietHours;
import org.backwise.kiosk.core.visit.VisitEvent;

/** Tells the visit when quiet hours begin and end, by the clock on the wall. Used on the event thread only. */
final class QuietClock {

    private final Optional<QuietHours> quiet;
    private final Supplier<LocalDateTime> wallClock;
    private final Consumer<VisitEvent> send;
    private Hours told = Hours.ORDINARY;

    QuietClock(Optional<QuietHours> quiet, Supplier<LocalDateTime> wallClock, Consumer<VisitEvent> send) {
        this.quiet = quiet;
        this.wallClock = wallClock;
        this.send = send;
    }

    /** To be called every few seconds. */
    void look() {
        Hours now = quiet.map(hours -> hours.at(wallClock.get().toLocalTime())).orElse(Hours.ORDINARY);
        if (now != told) {
            told = now;
            send.accept(new VisitEvent.HoursChanged(now));
        }
    }
}
