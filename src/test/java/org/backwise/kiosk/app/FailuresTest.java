package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final List<VisitEvent> told = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private long now;
    private final Failures failures = new Failures(told::add, endings::add, () -> now);

    @Test
    void endsTheVisitWithACode() {
        IllegalStateException failure = new IllegalStateException("paper is blue");

        fail(failure);

        assertThat(told).containsExactly(new VisitEvent.Broke(Failures.code(failure)));
        assertThat(endings).isEmpty();
    }

    @Test
    void theSameFailureHasTheSameCodeAndAnotherHasAnother() {
        assertThat(Failures.code(one())).isEqualTo(Failures.code(one())).matches("[A-Z]\\d{3}");
        assertThat(Failures.code(one())).isNotEqualTo(Failures.code(another()));
    }

    @Test
    void leavesAKioskWithoutMemoryToItsSupervisor() {
        fail(new OutOfMemoryError("tried by a test"));

        assertThat(endings).containsExactly(Ending.OUT_OF_MEMORY);
    }

    @Test
    void anEndlessRecursionIsOnlyAFailure() {
        fail(new StackOverflowError("tried by a test"));

        assertThat(endings).isEmpty();
    }

    @Nested
    class AFailureThatComesBack {

        @Test
        void everyEightSecondsForAMinuteEndsTheKiosk() {
            for (int i = 0; i < 9; i++) {
                fail(one());
                now += TimeUnit.SECONDS.toNanos(8);
            }

            assertThat(endings).containsExactly(Ending.GAVE_UP);
        }

        @Test
        void onceAMinuteIsLivedWith() {
            for (int i = 0; i < 100; i++) {
                fail(one());
                now += TimeUnit.SECONDS.toNanos(60);
            }

            assertThat(endings).isEmpty();
        }
    }

    private void fail(Throwable failure) {
        failures.uncaughtException(Thread.currentThread(), failure);
    }

    private static Throwable one() {
        return new IllegalStateException("one, tried by a test");
    }

    private static Throwable another() {
        return new IllegalStateException("another, tried by a test");
    }
}
