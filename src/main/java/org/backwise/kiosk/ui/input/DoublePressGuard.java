package org.backwise.kiosk.ui.input;

import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Ignores a second press of the same thing that follows the first too fast to be meant (EN 301 549, 5.8: 0.5 s); a press of
 * another thing counts. Used on the event thread only.
 */
public final class DoublePressGuard {

    private static final long GUARD_MILLIS = 500;

    private final LongSupplier clockMillis;
    private Optional<Object> last = Optional.empty();
    private long when;

    /** @param clockMillis a clock that never goes back */
    public DoublePressGuard(LongSupplier clockMillis) {
        this.clockMillis = clockMillis;
    }

    /** Whether a press of this that happens now is meant. */
    public boolean accepts(Object what) {
        long now = clockMillis.getAsLong();
        if (last.filter(what::equals).isPresent() && now - when < GUARD_MILLIS) {
            return false;
        }
        last = Optional.of(what);
        when = now;
        return true;
    }
}
