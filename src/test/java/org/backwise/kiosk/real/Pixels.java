package org.backwise.kiosk.real;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/** A part of the screen, watched as closely as the X server answers: every millisecond or two for a small one. */
final class Pixels {

    private static final double NANOS_A_MILLI = 1_000_000;

    private final Robot robot;
    private final Rectangle part;

    Pixels(Rectangle part) {
        this.part = part;
        try {
            robot = new Robot();
        } catch (AWTException none) {
            throw new AssertionError("the screen cannot be watched here", none);
        }
    }

    /** How many milliseconds after a press, told as {@link System#nanoTime()}, this part looks different; none within 3 s. */
    OptionalDouble changeAfter(LongSupplier press) {
        int before = looks();
        long pressed = press.getAsLong();
        while (System.nanoTime() - pressed < 3_000 * NANOS_A_MILLI) {
            if (looks() != before) {
                return OptionalDouble.of((System.nanoTime() - pressed) / NANOS_A_MILLI);
            }
        }
        return OptionalDouble.empty();
    }

    /** The milliseconds between each change and the next, for so long. */
    List<Double> changesFor(Duration time) {
        List<Double> between = new ArrayList<>();
        long begin = System.nanoTime();
        long last = begin;
        int before = looks();
        while (System.nanoTime() - begin < time.toNanos()) {
            int now = looks();
            if (now != before) {
                long at = System.nanoTime();
                between.add((at - last) / NANOS_A_MILLI);
                last = at;
                before = now;
            }
        }
        return between;
    }

    private int looks() {
        BufferedImage now = robot.createScreenCapture(part);
        return Arrays.hashCode(((DataBufferInt) now.getRaster().getDataBuffer()).getData());
    }
}
