package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.hp.jipp.model.JobState;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.PrintWatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A job in a queue")
@Timeout(20)
class WatchedJobTest {

    private static final int PAGES = 2;
    private static final Duration TO_BEGIN = Duration.ofMillis(1);
    private static final Duration TO_COME_OUT = Duration.ofMillis(300);

    private final List<PrintStage> stages = new ArrayList<>();

    @Test
    void isPrintedOnceItIsComplete() throws Exception {
        try (AskedPrinter printer = AskedPrinter.whoseJobIs(JobState.completed, "", "none")) {
            assertThat(watched(printer)).isEqualTo(new Delivery.Taken(PAGES));
        }
    }

    @Test
    void wasHandedOverWhereItsPrinterKnowsItNoMore() throws Exception {
        try (AskedPrinter printer = AskedPrinter.thatForgotItsJob("none")) {
            assertThat(watched(printer)).isEqualTo(new Delivery.HandedOver(PAGES));
        }
    }

    @Test
    void isMissedWhereItsPrinterKnowsItNoMoreAndHasNoPaper() throws Exception {
        try (AskedPrinter printer = AskedPrinter.thatForgotItsJob("media-empty-error")) {
            assertThat(watched(printer)).isInstanceOf(Delivery.NoPaper.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Connected to printer.", "Waiting for printer to finish."})
    void mayStillComeOutWhereTheTimeIsOverBeforeItIsComplete(String message) throws Exception {
        try (AskedPrinter printer = AskedPrinter.whoseJobIs(JobState.processing, message, "none")) {
            assertThat(watched(printer))
                    .isInstanceOfSatisfying(
                            Delivery.StillPrinting.class,
                            slow -> assertThat(slow.orKept(Optional::empty))
                                    .isInstanceOf(PrintOutcome.TakingLong.class));
            assertThat(printer.job()).isEqualTo(JobState.processing);
            assertThat(stages).containsOnly(PrintStage.COMING_OUT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "The printer may not exist or is unavailable at this time., none",
        "The printer is unreachable at this time., none",
        "Connecting to printer., none",
        "'', connecting-to-device",
        "'', offline-report"
    })
    void isTakenBackWherePrinterIsOff(String message, String reason) throws Exception {
        try (AskedPrinter printer = AskedPrinter.whoseJobIs(JobState.processing, message, reason)) {
            assertThat(halt(watched(printer))).isEqualTo(Halt.OFFLINE);
            assertThat(printer.job()).isEqualTo(JobState.canceled);
        }
    }

    @Test
    void isNotSaidToComeOutWhileItsPrinterIsOff() throws Exception {
        try (AskedPrinter printer =
                AskedPrinter.whoseJobIs(JobState.processing, "The printer is unreachable at this time.", "none")) {
            watched(printer);
            assertThat(stages).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"PENDING, ''", "PROCESSING, The printer is in use."})
    void isTakenBackWhereOthersKeepThePrinterBusy(Named job, String message) throws Exception {
        try (AskedPrinter printer = AskedPrinter.whoseJobIs(job.state, message, "none")) {
            assertThat(halt(watched(printer))).isEqualTo(Halt.SLOW);
            assertThat(printer.job()).isEqualTo(JobState.canceled);
        }
    }

    @Test
    void isTakenBackWhereThePatientLeftBeforeItsPrinterWasReached() throws Exception {
        try (AskedPrinter printer =
                AskedPrinter.whoseJobIs(JobState.processing, "The printer is unreachable at this time.", "none")) {
            assertThat(watched(printer, false)).isInstanceOf(Delivery.Unwanted.class);
            assertThat(printer.job()).isEqualTo(JobState.canceled);
        }
    }

    @Nested
    @DisplayName("for staff")
    class ForStaff {

        @ParameterizedTest
        @EnumSource(Named.class)
        void isLeftToAPrinterThatIsWell(Named waiting) throws Exception {
            try (AskedPrinter printer = AskedPrinter.whoseJobIs(waiting.state, "", "none")) {
                Delivery delivery = forStaff(printer);
                assertThat(delivery.forStaff(Optional::empty)).isEqualTo(new PrintOutcome.Sent(3 * PAGES));
                assertThat(printer.job()).isEqualTo(waiting.state);
            }
        }

        @ParameterizedTest
        @CsvSource({"media-empty-error", "offline-report", "media-jam-error"})
        void isTakenBackFromOneInTrouble(String reason) throws Exception {
            try (AskedPrinter printer = AskedPrinter.whoseJobIs(JobState.pending, "", reason)) {
                assertThat(forStaff(printer).forStaff(Optional::empty).isWithoutPaper())
                        .isTrue();
                assertThat(printer.job()).isEqualTo(JobState.canceled);
            }
        }

        private Delivery forStaff(AskedPrinter printer) throws IOException, InterruptedException {
            return printer.watched(PrintJob.of(new byte[0], PAGES, 3, DeskWatch.JOB))
                    .within(TO_BEGIN, TO_COME_OUT);
        }
    }

    /** States that stand in tables of examples. */
    private enum Named {
        PENDING(JobState.pending),
        PROCESSING(JobState.processing);

        private final JobState state;

        Named(JobState state) {
            this.state = state;
        }
    }

    private static Halt halt(Delivery delivery) {
        assertThat(delivery).isInstanceOf(Delivery.Stopped.class);
        return ((Delivery.Stopped) delivery).halt();
    }

    private Delivery watched(AskedPrinter printer) throws IOException, InterruptedException {
        return watched(printer, true);
    }

    private Delivery watched(AskedPrinter printer, boolean wanted) throws IOException, InterruptedException {
        PrintWatch watch = new PrintWatch() {
            @Override
            public void reached(PrintStage stage) {
                stages.add(stage);
            }

            @Override
            public boolean isWanted() {
                return wanted;
            }
        };
        return printer.watched(PrintJob.of(new byte[0], PAGES, 1, watch)).within(TO_BEGIN, TO_COME_OUT);
    }
}
