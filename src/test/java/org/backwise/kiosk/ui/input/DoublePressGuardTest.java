package org.backwise.kiosk.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** EN 301 549, 5.8: an identical press within half a second is not meant. */
class DoublePressGuardTest {

    private final AtomicLong clock = new AtomicLong(1_000_000);
    private final DoublePressGuard guard = new DoublePressGuard(clock::get);

    @Test
    void theSameKeyAtOnceIsNotMeant() {
        guard.accepts("enter");
        clock.addAndGet(499);

        assertThat(guard.accepts("enter")).isFalse();
    }

    @Test
    void theSameKeyAfterHalfASecondCounts() {
        guard.accepts("enter");
        clock.addAndGet(500);

        assertThat(guard.accepts("enter")).isTrue();
    }

    @Test
    void anotherKeyAtOnceCounts() {
        guard.accepts("right");

        assertThat(guard.accepts("enter")).isTrue();
    }
}
