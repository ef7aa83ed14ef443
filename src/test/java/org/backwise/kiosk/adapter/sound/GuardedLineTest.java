package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class GuardedLineTest {

    private static final int A_SECOND = 1_000;
    private static final int BUFFER = 960;

    private final FakeClock clock = new FakeClock();
    private final GuardedLine line = new GuardedLine(new FakeLine(), clock);

    @Nested
    class WithSoundThatNobodyHears {

        @BeforeEach
        void write() {
            line.write(new short[BUFFER], BUFFER);
        }

        @Test
        void isLostAfterFourSecondsOfLooking() {
            look(4 * A_SECOND - 10);
            assertThat(line.isLost()).isFalse();
            look(10);
            assertThat(line.isLost()).isTrue();
        }

        @Test
        void isNotLostWhereTheWholeMachineStoodStill() {
            clock.advance(60 * A_SECOND);
            line.heard();
            assertThat(line.isLost()).isFalse();
        }
    }

    @Nested
    class WithoutRoom {

        @Test
        void isNotLostWhereTheWholeMachineStoodStill() {
            FakeLine device = new FakeLine();
            GuardedLine full = new GuardedLine(device, clock);
            device.jam();
            clock.advance(60 * A_SECOND);
            assertThat(full.room(BUFFER)).isZero();
            assertThat(full.isLost()).isFalse();
        }
    }

    private void look(int millis) {
        for (int passed = 0; passed < millis; passed += 10) {
            clock.advance(10);
            line.heard();
        }
    }
}
