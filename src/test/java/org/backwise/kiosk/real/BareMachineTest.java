package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backwise.kiosk.core.handout.HandOut;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine with a screen and keys, and with neither loudspeaker nor printer. */
@Tag("real")
@Tag("real-screen")
final class BareMachineTest {

    @TempDir
    private Path folder;

    @Test
    void leadsThroughTheWholeVisitAndKeepsThePage() {
        Clinic clinic = Clinic.in(folder);
        clinic.keepsPages();
        PaperTray kept = PaperTray.at(clinic.state().resolve("pages"));
        try (RunningKiosk kiosk =
                RunningKiosk.open(clinic, clinic.program().withoutSoundAndPrinter(), Display.given())) {
            Patient patient = new Patient(kiosk);
            patient.startsAloud();
            patient.opensTheFirstFlow();
            patient.passesTheSafetyCheck(clinic);
            patient.readsOnToTheHelpScreen();
            patient.prints();

            HandOut handOut = clinic.handOut();
            assertThat(kept.nextWords())
                    .contains(handOut.title())
                    .contains(handOut.flows().get(0).steps());
            patient.finishes();
            assertThat(kiosk.errors()).isEmpty();
        }
    }
}
