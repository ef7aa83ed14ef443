package org.backwise.kiosk.ui.shell;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Hides the pointer of a kiosk that has a touch screen only. A touch makes the pointer jump once; a mouse moves it many
 * times in a row, and then it shows until it has rested. Used on the event thread only.
 */
final class PointerGuard implements AWTEventListener {

    private static final int STEPS_OF_A_MOUSE = 5;
    private static final long RESTED_MILLIS = 10_000;

    private final Component window;
    private final LongSupplier nanos;
    private final Cursor none = Toolkit.getDefaultToolkit()
            .createCustomCursor(new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), new Point(), "none");
    private int steps;
    private long lastStep;

    PointerGuard(Component window, LongSupplier nanos) {
        this.window = window;
        this.nanos = nanos;
    }

    void start() {
        window.setCursor(none);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(this, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK);
    }

    void stop() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_MOVED) {
            steps++;
            lastStep = nanos.getAsLong();
            if (steps == STEPS_OF_A_MOUSE) {
                window.setCursor(Cursor.getDefaultCursor());
            }
        } else if (event.getID() == MouseEvent.MOUSE_PRESSED && steps < STEPS_OF_A_MOUSE) {
            steps = 0;
        }
    }

    /** Hides a pointer that has rested; called about once a second. */
    void look() {
        if (steps > 0 && TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - lastStep) > RESTED_MILLIS) {
            steps = 0;
            window.setCursor(none);
        }
    }
}
