package org.backwise.kiosk.ui.shell;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import javax.swing.Timer;

/** Tells how much time has passed, as often as somebody may notice. Used on the event thread only. */
final class VisitClock {

    private final LongSupplier nanos;
    private final IntConsumer passed;
    private final Timer timer;
    private Pace pace = Pace.LIVELY;
    private long last;

    /** How often it ticks. */
    enum Pace {
        /** Somebody is there: ten times a second. */
        LIVELY(100),
        /** Nobody is there, and nothing changes within a second. */
        RESTING(1000);

        private final int millis;

        Pace(int millis) {
            this.millis = millis;
        }
    }

    /**
     * @param nanos a clock that never goes back
     * @param passed is given the milliseconds since the last tick
     */
    VisitClock(LongSupplier nanos, IntConsumer passed) {
        this.nanos = nanos;
        this.passed = passed;
        this.timer = new Timer(pace.millis, tick -> tick());
    }

    void start() {
        last = nanos.getAsLong();
        timer.start();
    }

    void stop() {
        timer.stop();
    }

    /** From now on it ticks so often. When somebody comes, the time in which nobody was there is over and not told. */
    void go(Pace next) {
        if (next == pace) {
            return;
        }
        pace = next;
        timer.setInitialDelay(pace.millis);
        timer.setDelay(pace.millis);
        if (timer.isRunning()) {
            last = pace == Pace.LIVELY ? nanos.getAsLong() : last;
            timer.restart();
        }
    }

    private void tick() {
        int millis = (int) Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - last));
        last += TimeUnit.MILLISECONDS.toNanos(millis);
        passed.accept(millis);
    }
}
