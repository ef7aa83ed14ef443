package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeviceThreadTest {

    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final DeviceThread<String> thread = new DeviceThread<>();
    private final CountDownLatch wellAgain = new CountDownLatch(1);

    @Test
    void answers() {
        assertThat(thread.ask(() -> Optional.of("line"), LONG)).contains("line");
        assertThat(thread.ask(Optional::empty, LONG)).isEmpty();
    }

    @Test
    void takesAFailureForNoAnswer() {
        assertThat(thread.ask(
                        () -> {
                            throw new IllegalArgumentException("no line");
                        },
                        LONG))
                .isEmpty();
    }

    @Test
    void givesUpACallThatHangsAndDoesNotLoseItsLateAnswer() {
        assertThat(thread.ask(this::hang, SHORT)).isEmpty();
        assertThat(thread.ask(() -> Optional.of("never asked"), LONG)).isEmpty();
        wellAgain.countDown();
        Eventually.until(
                "the late answer", () -> thread.ask(Optional::empty, LONG).equals(Optional.of("late")));
    }

    private Optional<String> hang() {
        try {
            wellAgain.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Optional.of("late");
    }
}
