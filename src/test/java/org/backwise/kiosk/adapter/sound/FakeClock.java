package org.backwise.kiosk.adapter.sound;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Stands still until it is moved. */
final class FakeClock implements LongSupplier {

    private final AtomicLong nanos = new AtomicLong(1_000_000);

    private final AtomicBoolean broken = new AtomicBoolean();

    @Override
    public long getAsLong() {
        if (broken.getAndSet(false)) {
            throw new IllegalStateException("for a test");
        }
        return nanos.get();
    }

    /** Throws when it is read next. */
    void breakOnce() {
        broken.set(true);
    }

    void advance(int millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Goes on, 10 ms at a time, until something has happened. */
    void advanceUntil(String what, BooleanSupplier condition) {
        Eventually.until(what, condition, () -> advance(10));
    }

    int millisSince(long earlier) {
        return (int) TimeUnit.NANOSECONDS.toMillis(nanos.get() - earlier);
    }
}
