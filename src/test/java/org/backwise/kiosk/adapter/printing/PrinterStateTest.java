package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.kiosk.adapter.printing.PrinterState.Accepting;
import org.backwise.kiosk.adapter.printing.PrinterState.Motion;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a printer says by IPP")
class PrinterStateTest {

    @ParameterizedTest
    @ValueSource(strings = {"none", "media-low", "media-empty-warning", "toner-low-report", "connecting-to-device"})
    void isNoTroubleWhileItCanPrint(String reason) {
        assertThat(running(reason).trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"media-empty", "media-empty-error", "media-needed", "media-needed-error"})
    void isThatItHasNoPaper(String reason) {
        assertThat(running(reason).trouble()).get().isInstanceOf(Delivery.NoPaper.class);
    }

    @ParameterizedTest
    @CsvSource({
        "media-jam-error, JAM",
        "cover-open, COVER_OPEN",
        "door-open-error, COVER_OPEN",
        "offline-report, OFFLINE",
        "paused, PAUSED",
        "toner-empty, NEEDS_A_HAND",
        "output-area-full-error, NEEDS_A_HAND"
    })
    void isThatItStandsStill(String reason, Halt halt) {
        assertThat(running(reason).trouble())
                .get()
                .isInstanceOfSatisfying(
                        Delivery.Stopped.class,
                        stopped -> assertThat(stopped.halt()).isEqualTo(halt));
    }

    @Test
    void isThatItStoppedWithoutSayingWhy() {
        assertThat(new PrinterState(Motion.STOPPED, Accepting.YES, List.of("none"), "").trouble())
                .get()
                .isInstanceOf(Delivery.Stopped.class);
    }

    @Test
    void isThatItTakesNoJobs() {
        assertThat(new PrinterState(Motion.RUNNING, Accepting.NO, List.of(), "").trouble())
                .get()
                .isInstanceOfSatisfying(
                        Delivery.Stopped.class,
                        stopped -> assertThat(stopped.halt()).isEqualTo(Halt.NOT_ACCEPTING));
    }

    @Test
    void isTakenSeriouslyForAJobThatDoesNotComeOut() {
        assertThat(running("media-empty-warning").takenSeriously().trouble())
                .get()
                .isInstanceOf(Delivery.NoPaper.class);
    }

    @Test
    void isNotBelievedOfAQueueThatOnlyRemembersItsLastJob() {
        assertThat(running("media-empty-error").withoutOldReasons().trouble()).isEmpty();
    }

    @Test
    void isBelievedOfAQueueThatStandsStill() {
        PrinterState still = new PrinterState(Motion.STOPPED, Accepting.YES, List.of("media-jam-error"), "");
        assertThat(still.withoutOldReasons().trouble()).isEqualTo(still.trouble());
    }

    @ParameterizedTest
    @CsvSource({
        "none, '', REACHED",
        "none, Connected to printer., REACHED",
        "cups-waiting-for-job-completed, Waiting for printer to finish., REACHED",
        "connecting-to-device, '', CALLING",
        "none, Connecting to printer., CALLING",
        "none, The printer is in use., BUSY",
        "none, The printer may not exist or is unavailable at this time., NOBODY_THERE",
        "connecting-to-device, Unable to locate printer \"front-desk\"., NOBODY_THERE"
    })
    void tellsHowFarAQueueIsWithReachingIt(String reason, String message, Reach reach) {
        assertThat(new PrinterState(Motion.RUNNING, Accepting.YES, List.of(reason), message).reach())
                .isEqualTo(reach);
    }

    private static PrinterState running(String reason) {
        return new PrinterState(Motion.RUNNING, Accepting.YES, List.of(reason), "");
    }
}
