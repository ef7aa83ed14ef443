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
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.input.DwellTime;
import org.backwise.kiosk.core.input.TouchTime;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.ComfortTopic;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Pressable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** On the real window: a pointer that rests, and a finger that shakes. */
@GuiTest
final class RestingTest {

    private SilentKiosk kiosk;

    @BeforeEach
    void opensTheMenu() {
        kiosk = SilentKiosk.with(List.of("chair-stretch"));
        kiosk.key(KeyEvent.VK_ENTER);
        kiosk.wait(Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    /** As a patient chooses it in text and sound. */
    private void chooses(Comfort comfort) {
        kiosk.shell().post(new VisitEvent.Select(Choice.Go.COMFORT));
        kiosk.shell().post(new VisitEvent.Select(new Choice.OpenTopic(ComfortTopic.PRESSING)));
        kiosk.shell().post(new VisitEvent.Select(new Choice.SetComfort(comfort)));
        kiosk.shell().post(new VisitEvent.Back());
        kiosk.settle();
        assertThat(kiosk.visit().comfort().pressing()).isEqualTo(comfort.pressing());
        assertThat(kiosk.visit().screen()).isEqualTo(new Menu());
    }

    private Pressable button(String name) {
        return kiosk.buttons().stream()
                .filter(button -> name.equals(button.getName()))
                .findFirst()
                .orElseThrow();
    }

    private void mouse(int id, Pressable target, int dx, int dy) {
        kiosk.onEventThread(() -> {
            Point at = new Point(target.getWidth() / 2 + dx, target.getHeight() / 2 + dy);
            boolean pressed = id == MouseEvent.MOUSE_PRESSED || id == MouseEvent.MOUSE_DRAGGED;
            EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
            queue.postEvent(new MouseEvent(
                    target,
                    id,
                    System.currentTimeMillis(),
                    pressed ? InputEvent.BUTTON1_DOWN_MASK : 0,
                    at.x,
                    at.y,
                    1,
                    false,
                    pressed || id == MouseEvent.MOUSE_RELEASED ? MouseEvent.BUTTON1 : MouseEvent.NOBUTTON));
            return true;
        });
        kiosk.settle();
    }

    private void opens() {
        KioskUnderTest.until("text and sound opens", () -> kiosk.visit().screen() instanceof ComfortPanel);
    }

    /** The kiosk looks at resting fingers about 25 times a second; so long nothing may happen. */
    private void staysOnTheMenu() {
        long until = System.nanoTime() + Duration.ofMillis(200).toNanos();
        KioskUnderTest.until("the kiosk has looked several times", () -> System.nanoTime() > until);
        assertThat(kiosk.visit().screen()).isEqualTo(new Menu());
    }

    @Nested
    class APointer {

        @BeforeEach
        void presses() {
            chooses(kiosk.visit().comfort().with(DwellTime.USUAL));
        }

        @Test
        void thatRestsLongEnoughPressesOnce() {
            Pressable target = button("COMFORT");
            mouse(MouseEvent.MOUSE_ENTERED, target, 0, 0);
            kiosk.wait(Duration.ofMillis(DwellTime.USUAL.millis() - 100));
            staysOnTheMenu();
            kiosk.wait(Duration.ofMillis(200));
            opens();
        }

        @Test
        void thatGoesAwayInTimePressesNothing() {
            Pressable target = button("COMFORT");
            mouse(MouseEvent.MOUSE_ENTERED, target, 0, 0);
            kiosk.wait(Duration.ofMillis(700));
            mouse(MouseEvent.MOUSE_EXITED, target, 0, 0);
            kiosk.wait(Duration.ofSeconds(5));
            staysOnTheMenu();
        }

        @Test
        void thatJumpsOffForAMomentLosesNothing() {
            Pressable target = button("COMFORT");
            mouse(MouseEvent.MOUSE_ENTERED, target, 0, 0);
            kiosk.wait(Duration.ofMillis(900));
            mouse(MouseEvent.MOUSE_EXITED, target, 0, 0);
            kiosk.wait(Duration.ofMillis(200));
            mouse(MouseEvent.MOUSE_ENTERED, target, 2, 2);
            kiosk.wait(Duration.ofMillis(700));
            opens();
        }
    }

    @Nested
    class AFinger {

        @BeforeEach
        void mustStay() {
            chooses(kiosk.visit().comfort().with(TouchTime.ONE));
            kiosk.wait(Duration.ofSeconds(1));
        }

        @Test
        void thatTapsPressesNothing() {
            Pressable target = button("COMFORT");
            mouse(MouseEvent.MOUSE_PRESSED, target, 0, 0);
            kiosk.wait(Duration.ofMillis(300));
            mouse(MouseEvent.MOUSE_RELEASED, target, 0, 0);
            staysOnTheMenu();
        }

        @Test
        void thatStaysPressesThoughItShakes() {
            Pressable target = button("COMFORT");
            mouse(MouseEvent.MOUSE_PRESSED, target, 0, 0);
            for (int shake = 0; shake < 9; shake++) {
                kiosk.wait(Duration.ofMillis(120));
                int by = shake % 2 == 0 ? target.near() / 2 : -target.near() / 2;
                mouse(MouseEvent.MOUSE_DRAGGED, target, by, target.getHeight() / 2 + by);
            }
            opens();
            mouse(MouseEvent.MOUSE_RELEASED, target, 0, 0);
            assertThat(kiosk.visit().screen()).isInstanceOf(ComfortPanel.class);
        }

        @Test
        void thatSlidesFarAwayPressesNothing() {
            Pressable target = button("COMFORT");
            mouse(MouseEvent.MOUSE_PRESSED, target, 0, 0);
            kiosk.wait(Duration.ofMillis(300));
            mouse(MouseEvent.MOUSE_DRAGGED, target, -3 * target.getWidth(), 5 * target.getHeight());
            kiosk.wait(Duration.ofSeconds(3));
            staysOnTheMenu();
        }
    }
}
