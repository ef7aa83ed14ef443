package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.backwise.kiosk.core.handout.HandOut;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the welcome screen to a page from a real queue and back, with nothing but keys. */
@Tag("real")
@Tag("real-screen")
@Tag("real-printer")
final class PrintedJourneyTest {

    /** Of two pictures of the same text; a caret or a shade may differ. */
    private static final double SAME = 0.999;

    @TempDir
    private Path folder;

    @Test
    void leadsFromWelcomeToThePageInTheTrayAndBack() {
        Clinic clinic = Clinic.in(folder);
        PaperTray tray = PaperTray.ofTheQueue();
        try (RunningKiosk kiosk = RunningKiosk.open(clinic)) {
            Patient patient = new Patient(kiosk);
            Photo welcome = Photo.ofWhatStays();
            patient.startsAloud();
            Wait.until("the menu is seen", () -> Photo.taken().sameOnTheLeft(welcome) < SAME);
            patient.opensTheFirstFlow();
            patient.passesTheSafetyCheck(clinic);
            patient.readsOnToTheHelpScreen();

            long pressed = patient.prints();
            String page = tray.nextWords();
            Figures.tell(
                    "press to PDF, ms",
                    Duration.ofNanos(System.nanoTime() - pressed).toMillis());

            holdsTheHandOut(page, clinic);
            patient.finishes();
            Wait.until("the welcome screen is seen", () -> Photo.taken().sameOnTheLeft(welcome) > SAME);
            assertThat(tray.count()).isEqualTo(1);
            assertThat(kiosk.errors()).noneMatch(line -> line.startsWith("ERROR"));
        }
    }

    private static void holdsTheHandOut(String page, Clinic clinic) {
        HandOut handOut = clinic.handOut();
        assertThat(handOut.flows().get(0).steps()).isNotEmpty();
        assertThat(handOut.flows().get(0).stopSigns()).isNotEmpty();
        assertThat(page)
                .contains(handOut.title())
                .contains(handOut.flows().get(0).steps())
                .contains(handOut.flows().get(0).stopSigns())
                .contains("Emergency: call " + clinic.settings().clinic().emergencyNumber())
                .contains(clinic.settings().clinic().phone());
    }
}
