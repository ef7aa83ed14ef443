package org.backwise.kiosk.ui.shell;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import org.backwise.kiosk.core.settings.WayIn;

/** Notices a finger that rests in one corner of the screen: the discreet way to the desk. Event thread only. */
final class CornerHold {

    private static final int HOLD_MILLIS = 3000;

    /** A corner that a thumb can hit without looking. */
    private static final double SIDE_MM = 25;

    private final WayIn.Corner corner;
    private long downSince = -1;

    CornerHold(WayIn.Corner corner) {
        this.corner = corner;
    }

    /** A finger came down, or moved while it was down. */
    void touched(Point at, Dimension window, double pixelsAMillimetre, long millis) {
        boolean inside = area(window, (int) (SIDE_MM * pixelsAMillimetre)).contains(at);
        if (!inside) {
            lifted();
        } else if (downSince < 0) {
            downSince = millis;
        }
    }

    void lifted() {
        downSince = -1;
    }

    /** Whether the finger has rested long enough; true once for each time it came down. */
    boolean isHeld(long millis) {
        boolean held = downSince >= 0 && millis - downSince >= HOLD_MILLIS;
        if (held) {
            lifted();
        }
        return held;
    }

    private Rectangle area(Dimension window, int side) {
        boolean left = corner == WayIn.Corner.TOP_LEFT || corner == WayIn.Corner.BOTTOM_LEFT;
        boolean top = corner == WayIn.Corner.TOP_LEFT || corner == WayIn.Corner.TOP_RIGHT;
        return new Rectangle(left ? 0 : window.width - side, top ? 0 : window.height - side, side, side);
    }
}
