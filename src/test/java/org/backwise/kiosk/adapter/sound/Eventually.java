package org.backwise.kiosk.adapter.sound;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another thread is about to do. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Eventually() {}

    static void until(String what, BooleanSupplier condition) {
        until(what, condition, () -> {});
    }

    /** Waits, and does something in the meantime, such as moving a clock. */
    static void until(String what, BooleanSupplier condition, Runnable meanwhile) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("never: " + what);
            }
            meanwhile.run();
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
