package org.backwise.kiosk.adapter.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDelayTest {

    @TempDir
    private Path tasks;

    @Test
    void isWhatAllThreadsHaveWaitedSince() throws IOException {
        RunDelay delay = new RunDelay(tasks);
        thread("41", 2_000_000_000L);
        thread("42", 500_000_000L);
        RunDelay.Waits before = delay.now();
        thread("41", 2_250_000_000L);
        thread("43", 1_000_000_000L);

        assertThat(delay.now().since(before)).isEqualTo(Duration.ofMillis(1250));
    }

    @Test
    void isNothingForAProcessThatStandsStill() throws IOException {
        RunDelay delay = new RunDelay(tasks);
        thread("41", 2_000_000_000L);

        assertThat(delay.now().since(delay.now())).isZero();
    }

    @Test
    void mayBeAnyWhereItIsNotTold() {
        RunDelay.Waits none = new RunDelay(tasks.resolve("missing")).now();

        assertThat(none.since(none)).isGreaterThan(Duration.ofDays(1000));
    }

    private void thread(String id, long waited) throws IOException {
        Path folder = Files.createDirectories(tasks.resolve(id));
        Files.writeString(folder.resolve("schedstat"), "123456789 " + waited + " 321\n");
    }
}
