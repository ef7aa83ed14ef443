package org.backwise.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.OutOfService;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.kit.Pressable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a cat, a child or a broken pad does: nothing is stuck, nothing is doubled. */
@GuiTest
final class BadInputTest {

    /** By itself five seconds long; a minute with {@code -Dtest.keys.seconds=60}. */
    private static final int SECONDS = Integer.getInteger("test.keys.seconds", 5);

    private SilentKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = SilentKiosk.with(List.of("chair-stretch"));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    /** Two hundred random keys a second, pressed, held and let go of in any order. */
    @Test
    void randomKeysLeaveTheKioskAsUsableAsBefore() {
        Random random = new Random(20261127);
        for (int stroke = 0; stroke < 200 * SECONDS; stroke++) {
            int code = KeyEvent.VK_SPACE + random.nextInt(200);
            kiosk.post(random.nextInt(3) > 0 ? KeyEvent.KEY_PRESSED : KeyEvent.KEY_RELEASED, code);
            kiosk.wait(Duration.ofMillis(5));
            if (stroke % 50 == 0) {
                kiosk.settle();
                assertThat(kiosk.visit().screen()).isNotInstanceOf(OutOfService.class);
            }
        }
        kiosk.wait(Duration.ofSeconds(4));
        leadsBackToTheWelcomeScreen();
        kiosk.key(KeyEvent.VK_ENTER);
        assertThat(kiosk.visit().screen()).isEqualTo(new Menu());
    }

    /**
     * Over the help screen, as every way out; a few steps more than the longest flow has slides. The first leaves the desk,
     * whose key may have been among those pressed.
     */
    private void leadsBackToTheWelcomeScreen() {
        kiosk.key(KeyEvent.VK_ESCAPE);
        for (int step = 0; step < 40 && !(kiosk.visit().screen() instanceof Welcome); step++) {
            boolean isEnd = kiosk.visit().screen() instanceof HelpScreen;
            kiosk.key(isEnd ? KeyEvent.VK_HOME : KeyEvent.VK_ESCAPE);
        }
        assertThat(kiosk.visit().screen()).isInstanceOf(Welcome.class);
    }

    @Test
    void aKeyHeldForAMinuteActsOnce() {
        opensHelp();
        for (int repeat = 0; repeat < 60_000 / 33; repeat++) {
            kiosk.post(KeyEvent.KEY_PRESSED, KeyEvent.VK_RIGHT);
            kiosk.wait(Duration.ofMillis(33));
        }
        kiosk.post(KeyEvent.KEY_RELEASED, KeyEvent.VK_RIGHT);
        kiosk.settle();

        assertThat(kiosk.visit().screen()).isEqualTo(new OnSlide(FlowId.GET_HELP, 1));
    }

    @Test
    void aKeyThatX11RepeatsWithInventedReleasesActsOnce() {
        opensHelp();
        for (int repeat = 0; repeat < 300; repeat++) {
            kiosk.post(KeyEvent.KEY_PRESSED, KeyEvent.VK_RIGHT);
            kiosk.wait(Duration.ofMillis(33));
            kiosk.post(KeyEvent.KEY_RELEASED, KeyEvent.VK_RIGHT);
        }
        kiosk.settle();

        assertThat(kiosk.visit().screen()).isEqualTo(new OnSlide(FlowId.GET_HELP, 1));
    }

    @Test
    void aPadUnpluggedInMidPressWorksWhenItIsBack() {
        opensHelp();
        kiosk.post(KeyEvent.KEY_PRESSED, KeyEvent.VK_RIGHT);
        kiosk.settle();
        kiosk.wait(Duration.ofSeconds(10));
        kiosk.key(KeyEvent.VK_RIGHT);

        assertThat(kiosk.visit().screen()).isEqualTo(new OnSlide(FlowId.GET_HELP, 2));
    }

    @Test
    void theSamePressTwiceAtOnceCountsOnce() {
        opensHelp();
        kiosk.key(KeyEvent.VK_RIGHT);
        kiosk.wait(Duration.ofMillis(100));
        kiosk.post(KeyEvent.KEY_PRESSED, KeyEvent.VK_RIGHT);
        kiosk.settle();

        assertThat(kiosk.visit().screen()).isEqualTo(new OnSlide(FlowId.GET_HELP, 1));
    }

    @Test
    void anotherKeyAtOnceCounts() {
        opensHelp();
        kiosk.key(KeyEvent.VK_RIGHT);
        kiosk.wait(Duration.ofMillis(100));
        kiosk.post(KeyEvent.KEY_PRESSED, KeyEvent.VK_LEFT);
        kiosk.settle();

        assertThat(kiosk.visit().screen()).isEqualTo(new OnSlide(FlowId.GET_HELP, 0));
    }

    /** As a touch screen tells them to a program that knows only one pointer: presses without releases, all over. */
    @Test
    void fiveFingersAtOncePressOneThingAtMost() {
        kiosk.key(KeyEvent.VK_ENTER);
        List<Pressable> all = kiosk.buttons();
        kiosk.wait(Duration.ofSeconds(1));
        for (int finger = 0; finger < 5; finger++) {
            touch(MouseEvent.MOUSE_PRESSED, all.get(finger % all.size()));
        }
        for (int finger = 4; finger >= 0; finger--) {
            touch(MouseEvent.MOUSE_RELEASED, all.get(finger % all.size()));
        }
        kiosk.settle();
        assertThat(kiosk.visit().screen()).isNotInstanceOf(OutOfService.class);

        leadsBackToTheWelcomeScreen();
    }

    private void touch(int id, Pressable target) {
        kiosk.onEventThread(() -> {
            Point at = new Point(target.getWidth() / 2, target.getHeight() / 2);
            EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
            queue.postEvent(new MouseEvent(
                    target,
                    id,
                    System.currentTimeMillis(),
                    InputEvent.BUTTON1_DOWN_MASK,
                    at.x,
                    at.y,
                    1,
                    false,
                    MouseEvent.BUTTON1));
            return true;
        });
    }

    private void opensHelp() {
        kiosk.key(KeyEvent.VK_ENTER);
        new Hand.UpDownEnter().presses("open-get-help", kiosk);
        assertThat(kiosk.visit().screen()).isEqualTo(new OnSlide(FlowId.GET_HELP, 0));
    }
}
