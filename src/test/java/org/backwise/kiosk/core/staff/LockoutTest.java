package org.backwise.kiosk.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long the pad stays shut after wrong tries. */
class LockoutTest {

    private static final long NOW = 1_800_000_000_000L;

    @Test
    void fingersMaySlipTwice() {
        assertThat(after(2).secondsLeft(NOW)).isZero();
    }

    @Test
    void thenEveryWrongTryDoublesTheWait() {
        assertThat(after(3).secondsLeft(NOW)).isEqualTo(30);
        assertThat(after(4).secondsLeft(NOW)).isEqualTo(60);
        assertThat(after(9).secondsLeft(NOW)).isEqualTo(1920);
    }

    @Test
    void upToAnHour() {
        assertThat(after(10).secondsLeft(NOW)).isEqualTo(3600);
        assertThat(after(5000).secondsLeft(NOW)).isEqualTo(3600);
    }

    @Test
    void theWaitRunsDown() {
        assertThat(after(3).secondsLeft(NOW + 29_001)).isEqualTo(1);
        assertThat(after(3).secondsLeft(NOW + 30_000)).isZero();
    }

    @Test
    void aClockThatIsSetBackDoesNotShortenIt() {
        assertThat(after(3).secondsLeft(NOW - 86_400_000)).isEqualTo(30);
    }

    private static Lockout after(int failures) {
        Lockout lockout = Lockout.NONE;
        for (int i = 0; i < failures; i++) {
            lockout = lockout.failed(NOW);
        }
        return lockout;
    }
}
