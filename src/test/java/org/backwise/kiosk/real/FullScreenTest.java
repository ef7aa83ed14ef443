package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window under a real window manager. */
@Tag("real")
@Tag("real-screen")
final class FullScreenTest {

    @TempDir
    private Path folder;

    @Test
    void isAllOfTheScreenAndStaysSo() {
        try (Display display = Display.given();
                RunningKiosk kiosk = RunningKiosk.open(Clinic.in(folder))) {
            fillsAll(display);
            Patient patient = new Patient(kiosk);
            patient.startsAloud();
            fillsAll(display);
            patient.press(KeyEvent.VK_ESCAPE, "Welcome");
            fillsAll(display);
        }
    }

    @Test
    void isAllOfAScreenThatStandsUpright() {
        Clinic clinic = Clinic.in(folder);
        try (Display display = Display.ofSize(1080, 1920);
                RunningKiosk kiosk = RunningKiosk.open(clinic, clinic.program(), display)) {
            assertThat(kiosk.screen()).isEqualTo("Welcome");
            assertThat(display.root()).isEqualTo(new XWindow(0, 0, 1080, 1920, 0));
            fillsAll(display);
        }
    }

    /** The window itself, without frame or border around it; window managers may move a new window about at first. */
    private static void fillsAll(Display display) {
        Optional<XWindow> all = Optional.of(display.root());
        Wait.until(
                "the window is as the whole screen, " + all,
                () -> display.front().equals(all));
    }
}
