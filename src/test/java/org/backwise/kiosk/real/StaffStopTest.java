package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.backwise.kiosk.adapter.state.PinFiles;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.core.staff.PinKept;
import org.backwise.kiosk.core.staff.StaffRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The only way out: a manager, at the staff desk. */
@Tag("real")
@Tag("real-screen")
final class StaffStopTest {

    /** Would the supervisor start the kiosk again, it would have begun to by then. */
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    /** "Mute now", "Voice on" and "Leave"; all rooms stand on one page of a screen of full size. */
    private static final int BUTTONS_ABOVE = 3;

    @TempDir
    private Path folder;

    @Test
    void staffEndTheKioskAndItsSupervisorDoesNotStartItAgain() throws IOException {
        Clinic clinic = Clinic.in(folder);
        Files.createDirectories(clinic.state());
        assertThat(new PinFiles(clinic.state(), Clock.systemUTC()).keep(StaffRole.MANAGER, new Pin("729418")))
                .isEqualTo(PinKept.KEPT);
        try (RunningKiosk kiosk = RunningKiosk.open(clinic)) {
            ProcessHandle child = kiosk.child();
            Keyboard keyboard = new Keyboard();
            opensTheDesk(keyboard);
            asksToStop(keyboard);

            Wait.until("the kiosk and its supervisor have ended", kiosk::hasEnded);
            assertThat(kiosk.code()).isZero();
            Wait.pass(A_WHILE);
            assertThat(child.isAlive()).isFalse();
            assertThat(kiosk.errors()).noneMatch(line -> line.contains("starts again"));
            assertThat(clinic.state().resolve("restarts.txt")).doesNotExist();
        }
    }

    private static void opensTheDesk(Keyboard keyboard) {
        Photo welcome = Photo.ofWhatStays();
        keyboard.press(KeyEvent.VK_F12);
        Wait.until("the PIN is asked for", () -> Photo.taken().sameOnTheLeft(welcome) < 0.9);
        Photo pad = Photo.ofWhatStays();
        for (char key : "729418\n".toCharArray()) {
            keyboard.press(KeyEvent.getExtendedKeyCodeForChar(key));
        }
        Wait.until("the desk is open", () -> Photo.taken().sameOnTheLeft(pad) < 0.9);
    }

    /** The last tile: up from the first one, past the buttons of the header. Then the second of the two that are offered. */
    private static void asksToStop(Keyboard keyboard) {
        for (int up = 0; up <= BUTTONS_ABOVE; up++) {
            keyboard.press(KeyEvent.VK_UP);
        }
        keyboard.press(KeyEvent.VK_ENTER);
        keyboard.press(KeyEvent.VK_DOWN);
        keyboard.press(KeyEvent.VK_ENTER);
    }
}
