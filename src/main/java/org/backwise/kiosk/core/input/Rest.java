package org.backwise.kiosk.core.input;

import java.util.Optional;

/**
 * A finger or a pointer that rests on something, which is pressed once when it has rested there long enough.
 *
 * @param target what it rests on; told apart by {@code equals}
 * @param since when it came there, in milliseconds
 * @param away when it left, while it may still come back
 */
public record Rest<T>(Optional<T> target, long since, Optional<Long> away, Use use) {

    /** A hand that shakes or an eye that jumps may be elsewhere for so long without losing what it has rested. */
    static final int GRACE_MILLIS = 300;

    /** Whether this rest may still press. */
    public enum Use {
        OPEN,
        /** It has pressed; only leaving and coming back presses again. */
        USED
    }

    /** Nothing rests anywhere. */
    public static <T> Rest<T> nowhere() {
        return new Rest<>(Optional.empty(), 0, Optional.empty(), Use.OPEN);
    }

    /** It is on this now. */
    public Rest<T> on(T there, long now) {
        boolean same = target.filter(there::equals).isPresent() && !isGone(now);
        return same
                ? new Rest<>(target, since + away.map(left -> now - left).orElse(0L), Optional.empty(), use)
                : new Rest<>(Optional.of(there), now, Optional.empty(), Use.OPEN);
    }

    /** It is on nothing now. */
    public Rest<T> off(long now) {
        return target.isEmpty() || away.isPresent() ? this : new Rest<>(target, since, Optional.of(now), use);
    }

    private boolean isGone(long now) {
        return away.filter(left -> now - left > GRACE_MILLIS).isPresent();
    }

    /** How much of the time it has rested, 0 to 1; 0 where it presses nothing. */
    public double share(long now, int needed) {
        if (target.isEmpty() || use == Use.USED || isGone(now)) {
            return 0;
        }
        return Math.min(1, Math.max(0, away.orElse(now) - since) / (double) needed);
    }

    /** What is to be pressed now. */
    public Optional<T> due(long now, int needed) {
        return share(now, needed) >= 1 ? target : Optional.empty();
    }

    /** The same after it has pressed. */
    public Rest<T> used() {
        return new Rest<>(target, since, away, Use.USED);
    }
}
