package org.backwise.kiosk.ui.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.backwise.kiosk.core.settings.Upkeep;

/** What is looked at once a second, whatever the visit does. Used on the event thread only. */
final class Rounds {

    private static final int EVERY_MILLIS = 1000;

    private final KioskWindow window;
    private final VisitLoop loop;
    private final Caretaker caretaker;
    private final Optional<PointerGuard> pointer;
    private final Timer timer = new Timer(EVERY_MILLIS, tick -> look());

    Rounds(Upkeep upkeep, KioskWindow window, VisitLoop loop, Around around) {
        this.window = window;
        this.loop = loop;
        this.caretaker = new Caretaker(upkeep, around.wallClock(), around.restart(), loop::send);
        this.pointer = Optional.of(upkeep.pointer())
                .filter(Upkeep.Pointer.TOUCH_ONLY::equals)
                .map(hidden -> new PointerGuard(window.frame(), around.nanos()));
    }

    /**
     * @param wallClock the time of day, which may jump
     * @param restart ends the program so that it is started anew
     * @param nanos a clock that never goes back
     */
    record Around(Supplier<LocalDateTime> wallClock, Runnable restart, LongSupplier nanos) {}

    void start() {
        pointer.ifPresent(PointerGuard::start);
        timer.start();
    }

    void stop() {
        timer.stop();
        pointer.ifPresent(PointerGuard::stop);
    }

    private void look() {
        window.look();
        pointer.ifPresent(PointerGuard::look);
        caretaker.look(loop.visit());
    }
}
