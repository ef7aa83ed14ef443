package org.backwise.kiosk.real;

import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_LEFT;
import static java.awt.event.KeyEvent.VK_TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff edit {@code order.yaml} while the kiosk runs. */
@Tag("real")
@Tag("real-screen")
final class ChangedOrderTest {

    @TempDir
    private Path folder;

    private Clinic clinic;
    private RunningKiosk kiosk;
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = Clinic.in(folder);
        clinic.keepsPages();
        kiosk = RunningKiosk.open(clinic, clinic.program().withoutSoundAndPrinter(), Display.given());
        patient = new Patient(kiosk);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void whileTheKioskWaitsIsWhatTheNextPatientSees() {
        List<Flow> moves = clinic.moves();
        Flow last = moves.get(moves.size() - 1);
        assertThat(last).isNotEqualTo(moves.get(0));

        staffWrite(last.id());

        patient.startsAloud();
        patient.opensTheFirstFlow();
        patient.passesTheSafetyCheck(clinic);
        patient.readsOnToTheHelpScreen();
        PaperTray kept = PaperTray.at(clinic.state().resolve("pages"));
        patient.prints();
        assertThat(kept.nextWords()).contains(last.title());
    }

    @Test
    void duringAVisitIsWhatThePatientAfterItSees() {
        patient.startsAloud();

        staffWrite();

        patient.opensTheFirstFlow();
        patient.press(VK_LEFT, "Menu");
        patient.leavesTheMenu();
        patient.startsAloud();
        patient.press(VK_TAB); // no flow is left, so this is "I am done"
        patient.press(VK_ENTER, "Welcome");
    }

    /** Shows only these flows, besides the one that cannot be hidden. */
    private void staffWrite(FlowId... flows) {
        long before = kiosk.timesRead();
        clinic.order(flows);
        Wait.until("the change is read", () -> kiosk.timesRead() > before);
    }
}
