package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.backwise.kiosk.core.library.FlowId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A kiosk waits most of its life. It prints what that takes; what it asserts is five times the aim, since other programs
 * share the machines that run tests.
 */
@Tag("real")
@Tag("real-screen")
final class WaitingTest {

    /** Two flows pass by in 16 s, then they rest; the machine's own work of a start is over by then, too. */
    private static final Duration UNTIL_IT_RESTS = Duration.ofSeconds(40);

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final double MOST_PERCENT = 5;

    @TempDir
    private Path folder;

    @Test
    void takesHardlyAnything() {
        Clinic clinic = Clinic.in(folder);
        clinic.order(new FlowId("chair-stretch"), new FlowId("chair-twist"));
        try (RunningKiosk kiosk = RunningKiosk.open(clinic, clinic.program().asInstalled(), Display.given())) {
            Wait.pass(UNTIL_IT_RESTS);
            double percent = kiosk.spent().percentOfACore(LONG_ENOUGH);
            Figures.tell("waiting, % of one core", String.format(Locale.ROOT, "%.2f", percent));
            assertThat(percent).isLessThan(MOST_PERCENT);
        }
    }
}
