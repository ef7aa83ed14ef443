package org.backwise.kiosk.real;

import java.awt.AWTException;
import java.awt.Robot;
import java.time.Duration;

/** A keyboard, used no faster than the kiosk takes presses as meant. */
final class Keyboard {

    private static final Duration BETWEEN = Duration.ofMillis(550);

    private final Robot robot;
    private long last = System.nanoTime() - BETWEEN.toNanos();

    Keyboard() {
        try {
            robot = new Robot();
        } catch (AWTException none) {
            throw new AssertionError("no keys can be pressed here", none);
        }
    }

    /** A slow kiosk may only now have taken the press before. */
    void rest() {
        last = System.nanoTime();
    }

    /** Until the next press is taken as meant. */
    void waits() {
        long wait = BETWEEN.toNanos() - (System.nanoTime() - last);
        Wait.pass(Duration.ofNanos(Math.max(0, wait)));
    }

    /** Presses and lets go, as soon as that is taken as meant; tells when, as {@link System#nanoTime()}. */
    long press(int code) {
        waits();
        rest();
        robot.keyPress(code);
        robot.keyRelease(code);
        return last;
    }
}
