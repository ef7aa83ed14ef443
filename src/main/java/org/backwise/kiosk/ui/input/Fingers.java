package org.backwise.kiosk.ui.input;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.backwise.kiosk.core.input.Pressing;
import org.backwise.kiosk.core.input.Rest;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.Touches;

/**
 * Tells which touches are meant. A second touch in the same place within half a second is not (EN 301 549, 5.8). Where the
 * patient chose so, a finger must stay for a while, and what it does meanwhile does not matter; and a pointer that rests on
 * something presses it. How much of the time is over shows on the target. Used on the event thread only.
 */
public final class Fingers implements Touches {

    private static final int FRAME_MILLIS = 40;
    private static final int GUARD_MILLIS = 500;

    private final LongSupplier clock;
    private final Timer frames = new Timer(FRAME_MILLIS, tick -> tick());
    private Pressing pressing = Pressing.USUAL;
    private Touch touch = new Touch(new Point(), Long.MIN_VALUE / 2, Meaning.MEANT);
    private Rest<Pressable> rest = Rest.nowhere();
    private Optional<Point> pointerAt = Optional.empty();
    private Optional<Point> pressedAt = Optional.empty();

    private enum Meaning {
        MEANT,
        /** The second of two that came too fast. */
        DOUBLE
    }

    private record Touch(Point where, long when, Meaning meaning) {}

    /** @param clockMillis a clock that never goes back */
    public Fingers(LongSupplier clockMillis) {
        this.clock = clockMillis;
    }

    /** How this patient presses. */
    public void use(Pressing chosen) {
        if (!chosen.equals(pressing)) {
            pressing = chosen;
            letGo();
        }
    }

    /**
     * A finger came down anywhere; told before the thing under it hears of it.
     *
     * @param where on the screen
     * @param near how far apart two touches of the same place may be, in pixels
     */
    public void down(Point where, int near) {
        long now = clock.getAsLong();
        boolean again = now - touch.when < GUARD_MILLIS && where.distance(touch.where) < near;
        touch = new Touch(where, now, again ? Meaning.DOUBLE : Meaning.MEANT);
    }

    @Override
    public Meant happens(Pressable target, MouseEvent event) {
        if (pressing.dwell().millis() > 0) {
            pointer(target, event);
        }
        if (!SwingUtilities.isLeftMouseButton(event)) {
            return Meant.AS_EVER;
        }
        if (touch.meaning == Meaning.DOUBLE) {
            return Meant.TAKEN;
        }
        if (pressing.touch().millis() == 0) {
            return Meant.AS_EVER;
        }
        finger(target, event);
        return Meant.TAKEN;
    }

    private void finger(Pressable target, MouseEvent event) {
        switch (event.getID()) {
            case MouseEvent.MOUSE_PRESSED -> on(target);
            case MouseEvent.MOUSE_DRAGGED -> drift(target, event.getPoint());
            case MouseEvent.MOUSE_RELEASED -> letGo();
            default -> {
                // nothing is pressed by it
            }
        }
    }

    /** A hand that shakes stays about where it is. */
    private void drift(Pressable target, Point at) {
        Rectangle about = new Rectangle(target.getSize());
        about.grow(target.near(), target.near());
        if (about.contains(at)) {
            on(target);
        } else {
            off();
        }
    }

    private void pointer(Pressable target, MouseEvent event) {
        pointerAt = Optional.of(event.getLocationOnScreen());
        boolean still = pressedAt
                .filter(at -> at.distance(event.getLocationOnScreen()) < target.near())
                .isPresent();
        if (still) {
            return;
        }
        switch (event.getID()) {
            case MouseEvent.MOUSE_ENTERED, MouseEvent.MOUSE_MOVED -> {
                pressedAt = Optional.empty();
                on(target);
            }
            case MouseEvent.MOUSE_EXITED -> off();
            default -> {
                // a touch is a touch
            }
        }
    }

    private void on(Pressable target) {
        Optional<Pressable> before = rest.target().filter(other -> other != target);
        before.ifPresent(other -> other.fill(0));
        rest = rest.on(target, clock.getAsLong());
        frames.start();
    }

    private void off() {
        rest = rest.off(clock.getAsLong());
    }

    private void letGo() {
        rest.target().ifPresent(target -> target.fill(0));
        rest = Rest.nowhere();
        frames.stop();
    }

    private int needed() {
        return Math.max(1, Math.max(pressing.touch().millis(), pressing.dwell().millis()));
    }

    /** Shows how long it has rested, and presses what has been rested on long enough. */
    void tick() {
        long now = clock.getAsLong();
        double share = rest.share(now, needed());
        rest.target().ifPresent(target -> target.fill(target.isShowing() ? share : 0));
        Optional<Pressable> due = rest.due(now, needed()).filter(Pressable::isShowing);
        if (due.isPresent()) {
            press(due.get());
        } else if (share == 0 && now > rest.since()) {
            letGo();
        }
    }

    /** Resting on presses nothing more: the pointer must go elsewhere first. */
    private void press(Pressable target) {
        rest = rest.used();
        target.fill(0);
        frames.stop();
        pressedAt = pointerAt;
        target.doClick(0);
    }
}
