package org.backwise.kiosk.real;

import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static java.awt.event.KeyEvent.VK_F5;
import static java.awt.event.KeyEvent.VK_RIGHT;
import static java.awt.event.KeyEvent.VK_TAB;
import static java.awt.event.KeyEvent.VK_UP;

import java.time.Duration;
import java.util.List;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.CheckQuestion;

/** Somebody at the keys of the kiosk who sees which screen shows. */
final class Patient {

    private static final Duration SOON = Duration.ofMillis(600);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_CARDS = 5;
    private static final int MOST_SPREADS = 8;

    private final RunningKiosk kiosk;
    private final Keyboard keyboard = new Keyboard();

    /** Sits down once keys arrive: those pressed in the very moment in which the window comes may get lost. */
    Patient(RunningKiosk kiosk) {
        this.kiosk = kiosk;
        Wait.until("keys arrive", () -> {
            int before = kiosk.shown().size();
            press(VK_F5);
            return comes(before) && kiosk.screen().equals("Menu");
        });
        leavesTheMenu();
    }

    /** Does nothing for so long that all the last press has changed is on the screen, and the next is taken as meant. */
    void rests() {
        keyboard.rest();
        keyboard.waits();
    }

    /** Presses a key without expecting anything. */
    long press(int code) {
        return keyboard.press(code);
    }

    /** Presses a key that leads to this screen; tells when it was pressed. */
    long press(int code, String screen) {
        int before = kiosk.shown().size();
        long at = keyboard.press(code);
        kiosk.until(screen, before);
        keyboard.rest();
        return at;
    }

    /** Any key on the welcome screen. */
    long startsAloud() {
        return press(VK_F5, "Menu");
    }

    /** The tile behind "When to Get Help". */
    void opensTheFirstFlow() {
        press(VK_TAB);
        press(VK_ENTER, "SafetyCheck");
    }

    /** Gives the safe answers; the last button, which has the focus, says no. */
    void passesTheSafetyCheck(Clinic clinic) {
        int left = clinic.library().shared().safetyCheck().size();
        for (CheckQuestion question : clinic.library().shared().safetyCheck()) {
            if (question.safe() == Answer.YES) {
                press(VK_UP);
            }
            left--;
            press(VK_ENTER, left > 0 ? "SafetyCheck" : "OnSlide");
        }
    }

    /** Gives the answer to the first question after which somebody had better ask first. */
    void answersUnsafely(Clinic clinic) {
        if (clinic.library().shared().safetyCheck().get(0).safe() == Answer.NO) {
            press(VK_UP);
        }
        press(VK_ENTER, "AskStaff");
    }

    /** From the screen that says to ask first, where the last of three buttons, which has the focus, leads to the help page. */
    void callsStaff() {
        press(VK_UP);
        press(VK_UP);
        press(VK_ENTER, "StaffCall");
    }

    /** Forward through every slide, and every page of a slide. */
    void readsOnToTheHelpScreen() {
        for (int presses = 0; !kiosk.screen().equals("HelpScreen"); presses++) {
            if (presses > 60) {
                throw new AssertionError("no help screen after " + kiosk.shown());
            }
            int before = kiosk.shown().size();
            press(VK_RIGHT);
            comes(before);
        }
    }

    /** Whether another screen comes soon; at the next page of a slide it does not. */
    private boolean comes(int before) {
        return comes(before, SOON);
    }

    private boolean comes(int before, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (kiosk.shown().size() == before && System.nanoTime() < deadline) {
            Wait.pass(Duration.ofMillis(5));
        }
        return kiosk.shown().size() > before;
    }

    /** Looks at all that will come out, and has it printed; tells when "Print" was pressed. */
    long prints() {
        looksAtThePage();
        for (int page = 0; page < MOST_SPREADS; page++) {
            int before = kiosk.shown().size();
            long at = press(VK_ENTER);
            if (comes(before)) {
                kiosk.until("Printing", before);
                keyboard.rest();
                return at;
            }
        }
        throw new AssertionError("nothing is printed after " + kiosk.shown());
    }

    /** Through the cards, where they stand on several pages, to the page, until it is made. */
    void looksAtThePage() {
        for (int page = 0; page < MOST_CARDS; page++) {
            int before = kiosk.shown().size();
            press(VK_ENTER);
            if (comes(before, PATIENCE)) {
                Wait.until("the page is ready", () -> kiosk.shown().size() > before + 1);
                kiosk.until("PrintPreview", before);
                keyboard.rest();
                return;
            }
        }
        throw new AssertionError("nothing is to be printed after " + kiosk.shown());
    }

    /** Waits until the kiosk tells how the printing went, and is done. */
    void finishes() {
        Wait.until("the kiosk tells how the printing went", () -> {
            List<String> shown = kiosk.shown();
            return shown.subList(shown.lastIndexOf("PrintPreview") + 1, shown.size())
                            .size()
                    > 1;
        });
        press(VK_ENTER, "Welcome");
    }

    void leavesTheMenu() {
        press(VK_ESCAPE, "Welcome");
    }
}
