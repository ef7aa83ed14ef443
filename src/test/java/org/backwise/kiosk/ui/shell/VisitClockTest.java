package org.backwise.kiosk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class VisitClockTest {

    /** Far longer than a tick is apart from the next. */
    private static final int PATIENCE_SECONDS = 20;

    private final AtomicLong now = new AtomicLong();
    private final BlockingQueue<Integer> told = new LinkedBlockingQueue<>();
    private final VisitClock clock = new VisitClock(now::get, told::add);

    @BeforeEach
    void starts() throws Exception {
        SwingUtilities.invokeAndWait(clock::start);
    }

    @AfterEach
    void stops() throws Exception {
        SwingUtilities.invokeAndWait(clock::stop);
    }

    @Test
    void tellsAllTheTimeThatPassesAndNothingTwice() throws Exception {
        next();
        pass(250);
        int sum = 0;
        while (sum < 250) {
            sum += next();
        }
        assertThat(sum).isEqualTo(250);
        assertThat(next()).isZero();
    }

    @Nested
    class WhenNobodyWasThere {

        @BeforeEach
        void rests() throws Exception {
            SwingUtilities.invokeAndWait(() -> clock.go(VisitClock.Pace.RESTING));
            pass(60_000);
            assertThat(next()).isEqualTo(60_000);
            pass(900);
        }

        @Test
        void whoComesIsNotToldOfTheTimeBefore() throws Exception {
            SwingUtilities.invokeAndWait(() -> clock.go(VisitClock.Pace.LIVELY));
            pass(100);
            assertThat(next()).isEqualTo(100);
        }

        @Test
        void timeGoesOnForWhoeverStillIsNotThere() throws Exception {
            SwingUtilities.invokeAndWait(() -> clock.go(VisitClock.Pace.RESTING));
            assertThat(next()).isEqualTo(900);
        }
    }

    private void pass(int millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** What the next tick tells. */
    private int next() throws InterruptedException {
        Integer millis = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(millis).as("the clock ticks").isNotNull();
        return millis;
    }
}
