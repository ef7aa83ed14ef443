package org.backwise.kiosk.ui.shell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backwise.kiosk.core.settings.Upkeep;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;

/**
 * Does by the clock on the wall what nobody is there to do: the dark screen at night, the new start once a day. Both wait
 * until nobody has been at the kiosk for a minute. Used on the event thread only.
 */
final class Caretaker {

    private static final Duration NOBODY_THERE = Duration.ofMinutes(1);
    private static final Duration TIME_TO_RESTART = Duration.ofHours(2);

    private final Upkeep upkeep;
    private final Supplier<LocalDateTime> wallClock;
    private final Runnable restart;
    private final Consumer<VisitEvent> send;
    private final LocalDateTime started;
    private LocalDateTime lastSeen;
    private boolean wasAsleep;

    /** @param restart ends the program so that it is started anew */
    Caretaker(Upkeep upkeep, Supplier<LocalDateTime> wallClock, Runnable restart, Consumer<VisitEvent> send) {
        this.upkeep = upkeep;
        this.wallClock = wallClock;
        this.restart = restart;
        this.send = send;
        this.started = wallClock.get();
        this.lastSeen = started;
    }

    /** Called about once a second with the visit as it is. */
    void look(Visit visit) {
        LocalDateTime now = wallClock.get();
        boolean asleep = visit.screen() instanceof Asleep;
        boolean waiting = asleep || visit.screen() instanceof Welcome;
        if (!waiting || wasAsleep && !asleep || now.isBefore(lastSeen)) {
            lastSeen = now;
        }
        wasAsleep = asleep;
        boolean dark =
                upkeep.night().filter(night -> night.holds(now.toLocalTime())).isPresent();
        if (asleep && !dark) {
            send.accept(new VisitEvent.DayBroke());
        } else if (!lastSeen.plus(NOBODY_THERE).isAfter(now)) {
            alone(visit, dark, now);
        }
    }

    private void alone(Visit visit, boolean dark, LocalDateTime now) {
        if (upkeep.restart().filter(at -> isDue(at, now)).isPresent()) {
            restart.run();
        } else if (dark && visit.screen() instanceof Welcome) {
            send.accept(new VisitEvent.NightFell());
        }
    }

    private boolean isDue(LocalTime at, LocalDateTime now) {
        LocalDateTime today = now.toLocalDate().atTime(at);
        LocalDateTime due = today.isAfter(now) ? today.minusDays(1) : today;
        return started.isBefore(due) && due.plus(TIME_TO_RESTART).isAfter(now);
    }
}
