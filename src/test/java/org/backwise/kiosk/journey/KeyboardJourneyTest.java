package org.backwise.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.time.Duration;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Memory;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.SafetyCheck;
import org.backwise.kiosk.core.visit.Speaking;
import org.backwise.kiosk.core.visit.Welcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the welcome screen to a print-out and back, with nothing but keys. */
@GuiTest
final class KeyboardJourneyTest {

    private Robot robot;
    private KioskUnderTest kiosk;

    @BeforeEach
    void open() {
        robot = BasicRobot.robotWithCurrentAwtHierarchy();
        kiosk = KioskUnderTest.open(1280, 800);
        robot.focusAndWaitForFocusGain(kiosk.shell().frame().getRootPane());
    }

    @AfterEach
    void close() {
        kiosk.close();
        robot.cleanUp();
    }

    @Test
    void leadsFromWelcomeToThePrintOutAndBack() {
        startsAloud();
        opensChairStretch();
        passesTheSafetyCheck();
        holdsOnTheMoveAndReachesHelp();
        printsAndFinishes();
    }

    private void startsAloud() {
        key(KeyEvent.VK_F5);
        kiosk.on(Menu.class);
        assertThat(kiosk.visit().comfort().talk()).isEqualTo(Talk.ON);
        KioskUnderTest.until("something is heard", () -> {
            kiosk.pass(Duration.ofMillis(50));
            return kiosk.loudSamples() > 1000;
        });
    }

    private void opensChairStretch() {
        while (!kiosk.shows("open-chair-stretch")) {
            focus("MORE");
            key(KeyEvent.VK_ENTER);
        }
        focus("open-chair-stretch");
        key(KeyEvent.VK_ENTER);
        assertThat(kiosk.on(SafetyCheck.class).wanted()).isEqualTo(new FlowId("chair-stretch"));
    }

    private void passesTheSafetyCheck() {
        for (String answer : new String[] {"YES", "YES", "YES", "NO", "NO"}) {
            readOn();
            focus(answer);
            key(KeyEvent.VK_ENTER);
        }
        assertThat(kiosk.on(OnSlide.class).index()).isZero();
    }

    private void holdsOnTheMoveAndReachesHelp() {
        while (kiosk.on(OnSlide.class).slide(kiosk.visit()).hold().isEmpty()) {
            forward();
        }
        OnSlide move = kiosk.on(OnSlide.class);
        readOn();
        focus("hold-EASY");
        key(KeyEvent.VK_ENTER);
        kiosk.on(Holding.class);
        KioskUnderTest.until("the hold begins", () -> {
            kiosk.pass(Duration.ofMillis(100));
            return ((Holding) kiosk.screen()).at() == 1;
        });
        kiosk.pass(Duration.ofSeconds(5));
        KioskUnderTest.until("the hold is over", () -> ((Holding) kiosk.screen()).isOver());
        key(KeyEvent.VK_ESCAPE);
        assertThat(kiosk.on(OnSlide.class)).isEqualTo(move);
        while (!(kiosk.screen() instanceof HelpScreen)) {
            forward();
        }
    }

    private void printsAndFinishes() {
        readOn();
        focus("PRINT");
        key(KeyEvent.VK_ENTER);
        kiosk.on(PrintPreview.class);
        focus("PRINT_NOW");
        key(KeyEvent.VK_ENTER);
        KioskUnderTest.until(
                "the page is printed",
                () -> kiosk.screen() instanceof Printing printing
                        && printing.outcome().isPresent());
        assertThat(kiosk.printed()).hasSize(1);
        assertThat(kiosk.printed().get(0).title()).isEqualTo("Chair Stretch, Lower Back");
        focus("FINISH");
        key(KeyEvent.VK_ENTER);
        kiosk.on(Welcome.class);
        assertThat(kiosk.visit().memory()).isEqualTo(Memory.NOTHING);
    }

    @Test
    void pausesAndGoesOnReading() {
        startsAloud();
        focus("READ_ALOUD");
        key(KeyEvent.VK_ENTER);
        assertThat(kiosk.visit().speaking()).isEqualTo(Speaking.TALKING);
        key(KeyEvent.VK_ENTER);
        assertThat(kiosk.visit().speaking()).isEqualTo(Speaking.PAUSED);
        key(KeyEvent.VK_ENTER);
        assertThat(kiosk.visit().speaking()).isEqualTo(Speaking.TALKING);
    }

    /** Forward by the arrow, through every page of text on the way. */
    private void forward() {
        key(KeyEvent.VK_RIGHT);
    }

    /** Through the pages of a text that does not fit at once. */
    private void readOn() {
        while (kiosk.hasMore()) {
            key(KeyEvent.VK_RIGHT);
        }
    }

    /** Walks down, and then up, until the control with this name has the focus. */
    private void focus(String name) {
        for (int direction : new int[] {KeyEvent.VK_DOWN, KeyEvent.VK_UP}) {
            for (int stop = 0; stop < 40; stop++) {
                if (name.equals(focused())) {
                    return;
                }
                key(direction);
            }
        }
        throw new AssertionError("nothing called " + name + " can be reached with the arrow on " + kiosk.screen());
    }

    private static String focused() {
        return GuiActionRunner.execute(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getName());
        });
    }

    private void key(int code) {
        kiosk.pass(Duration.ofSeconds(1));
        robot.pressAndReleaseKey(code);
        robot.waitForIdle();
    }
}
