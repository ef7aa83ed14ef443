package org.backwise.kiosk.adapter.sound;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The time in which somebody looked, in nanoseconds. A tenth of a second without a look is the most that counts: where
 * the whole machine stood still for longer, that says nothing about a device. Used by one thread only.
 */
final class WatchedTime implements LongSupplier {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(100);

    private final LongSupplier nanoClock;
    private long lookedAt;
    private long watched;

    WatchedTime(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        this.lookedAt = nanoClock.getAsLong();
    }

    /** A look. */
    @Override
    public long getAsLong() {
        long now = nanoClock.getAsLong();
        watched += Math.min(LOOK, now - lookedAt);
        lookedAt = now;
        return watched;
    }
}
