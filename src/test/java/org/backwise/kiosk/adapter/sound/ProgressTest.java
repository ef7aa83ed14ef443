package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final int MILLI = 16;

    private final Progress progress = new Progress();

    @Test
    void goesEvenlyWhereTheDeviceTellsStepsOf20Milliseconds() {
        progress.wrote(1_000 * MILLI, 0);
        for (int millis = 1; millis < 900; millis++) {
            assertThat(heard(millis / 20 * 20, millis)).isCloseTo(millis * MILLI, within(2L * MILLI));
        }
    }

    @Test
    void doesNotBelieveADeviceThatIsFasterThanTheClock() {
        progress.wrote(60 * MILLI, 0);
        assertThat(heard(60, 1)).isLessThanOrEqualTo(MILLI);
    }

    @Test
    void neverGoesBackNorBeyondWhatWasWritten() {
        progress.wrote(50 * MILLI, 0);
        assertThat(heard(40, 45)).isEqualTo(heard(20, 45));
        assertThat(heard(50, 500)).isEqualTo(50L * MILLI);
    }

    @Test
    void standsStillSoonWhenTheDeviceDoes() {
        progress.wrote(1_000 * MILLI, 0);
        heard(100, 100);
        assertThat(heard(100, 600)).isLessThanOrEqualTo(126L * MILLI);
    }

    private long heard(int positionMillis, int nowMillis) {
        return progress.heard((long) positionMillis * MILLI, nowMillis * 1_000_000L);
    }
}
