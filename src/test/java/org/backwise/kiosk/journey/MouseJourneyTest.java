package org.backwise.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.time.Duration;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.ComponentLookupScope;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Memory;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.StillThere;
import org.backwise.kiosk.core.visit.Stopped;
import org.backwise.kiosk.core.visit.Welcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the welcome screen to a print-out and back, with nothing but a pointer. */
@GuiTest
final class MouseJourneyTest {

    private Robot robot;
    private KioskUnderTest kiosk;

    @BeforeEach
    void open() {
        robot = BasicRobot.robotWithCurrentAwtHierarchy();
        robot.settings().componentLookupScope(ComponentLookupScope.SHOWING_ONLY);
        kiosk = KioskUnderTest.open(1280, 800);
    }

    @AfterEach
    void close() {
        kiosk.close();
        robot.cleanUp();
    }

    @Test
    void leadsFromWelcomeToThePrintOutAndBack() {
        robot.click(kiosk.shell().frame().getContentPane(), new Point(900, 200));
        kiosk.on(Menu.class);
        opensChairTwistThroughTheSafetyCheck();
        while (!(kiosk.screen() instanceof HelpScreen)) {
            press(isShown("MORE") ? "MORE" : "NEXT");
        }
        while (isShown("MORE")) {
            press("MORE");
        }
        press("PRINT");
        kiosk.on(PrintPreview.class);
        press("PRINT_NOW");
        KioskUnderTest.until(
                "the page is printed",
                () -> kiosk.screen() instanceof Printing printing
                        && printing.outcome().isPresent());
        assertThat(kiosk.printed().get(0).flows().get(0).steps()).isNotEmpty();
        press("FINISH");
        kiosk.on(Welcome.class);
        assertThat(kiosk.visit().memory()).isEqualTo(Memory.NOTHING);
    }

    @Test
    void stoppingLeadsToHelpAndBackToTheSlide() {
        robot.click(kiosk.shell().frame().getContentPane(), new Point(900, 200));
        opensChairTwistThroughTheSafetyCheck();
        press("STOP_IT_HURTS");
        kiosk.on(Stopped.class);
        press("GET_HELP");
        kiosk.on(HelpScreen.class);
        press("BACK");
        assertThat(kiosk.on(OnSlide.class).index()).isZero();
    }

    @Test
    void aSecondPressRightAfterTheFirstIsNotMeant() {
        robot.click(kiosk.shell().frame().getContentPane(), new Point(900, 200));
        opensChairTwistThroughTheSafetyCheck();
        while (isShown("MORE")) {
            press("MORE");
        }
        kiosk.pass(Duration.ofSeconds(1));
        Component next = component("NEXT");
        robot.click(next, MouseButton.LEFT_BUTTON, 2);
        robot.waitForIdle();
        assertThat(kiosk.on(OnSlide.class).index()).isEqualTo(1);
    }

    @Test
    void aPressThatEndsElsewhereDoesNothing() {
        robot.click(kiosk.shell().frame().getContentPane(), new Point(900, 200));
        kiosk.on(Menu.class);
        Component tile = component("open-get-help");
        robot.moveMouse(tile);
        robot.pressMouse(MouseButton.LEFT_BUTTON);
        robot.moveMouse(component("FINISH"));
        robot.releaseMouseButtons();
        robot.waitForIdle();
        assertThat(kiosk.screen()).isInstanceOf(Menu.class);
    }

    @Test
    void whoHasLeftIsAskedAndThenForgotten() {
        robot.click(kiosk.shell().frame().getContentPane(), new Point(900, 200));
        opensChairTwistThroughTheSafetyCheck();
        kiosk.pass(Duration.ofSeconds(300));
        kiosk.on(StillThere.class);
        press("STAY");
        kiosk.on(OnSlide.class);
        kiosk.pass(Duration.ofSeconds(300));
        kiosk.on(StillThere.class);
        KioskUnderTest.until("the warning was spoken", () -> {
            kiosk.pass(Duration.ofSeconds(5));
            return kiosk.screen() instanceof Welcome;
        });
        assertThat(kiosk.visit().memory()).isEqualTo(Memory.NOTHING);
    }

    private void opensChairTwistThroughTheSafetyCheck() {
        while (!isShown("open-chair-twist")) {
            press("MORE");
        }
        press("open-chair-twist");
        for (String answer : new String[] {"YES", "YES", "YES", "NO", "NO"}) {
            while (isShown("MORE")) {
                press("MORE");
            }
            press(answer);
        }
        kiosk.on(OnSlide.class);
    }

    private boolean isShown(String name) {
        return !robot.finder()
                .findAll(kiosk.shell().frame(), found -> name.equals(found.getName()) && found.isShowing())
                .isEmpty();
    }

    private Component component(String name) {
        KioskUnderTest.until(name + " is shown on " + kiosk.screen(), () -> isShown(name));
        return robot.finder()
                .find(
                        kiosk.shell().frame(),
                        new org.assertj.swing.core.GenericTypeMatcher<Component>(Component.class, true) {
                            @Override
                            protected boolean isMatching(Component found) {
                                return name.equals(found.getName());
                            }
                        });
    }

    private void press(String name) {
        kiosk.pass(Duration.ofSeconds(1));
        robot.click(component(name));
        robot.waitForIdle();
    }
}
