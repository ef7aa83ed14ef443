package org.backwise.kiosk.ui.input;

import java.util.function.LongSupplier;

/**
 * Ignores a second press that follows the first too fast to be meant (EN 301 549, 5.8: 0.5 s). Used on the event thread
 * only.
 */
public final class DoublePressGuard {

    private static final long GUARD_MILLIS = 500;

    private final LongSupplier clockMillis;
    private long last = Long.MIN_VALUE / 2;

    /** @param clockMillis a clock that never goes back */
    public DoublePressGuard(LongSupplier clockMillis) {
        this.clockMillis = clockMillis;
    }

    /** Whether a press that happens now is meant. */
    public boolean accepts() {
        long now = clockMillis.getAsLong();
        if (now - last < GUARD_MILLIS) {
            return false;
        }
        last = now;
        return true;
    }
}
