package org.backwise.kiosk.real;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another program is about to do. */
final class Wait {

    /** Enough for a slow machine that does other things too. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private Wait() {}

    static void until(String what, BooleanSupplier holds) {
        until(what, PATIENCE, holds);
    }

    static void until(String what, Duration patience, BooleanSupplier holds) {
        found(what, patience, () -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Waits for something to be there. */
    static <T> T found(String what, Duration patience, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + patience.toSeconds() + " s: " + what);
            }
            pass(Duration.ofMillis(2));
            found = look.get();
        }
        return found.get();
    }

    static void pass(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
