package org.backwise.kiosk.journey;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How much of the heap stays in use. */
final class HeapInUse {

    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private HeapInUse() {}

    /** The least of some looks, in kB, between which what was just begun comes to its end. */
    static long leastOf(int looks) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < looks; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS_MILLIS));
            System.gc();
            Runtime machine = Runtime.getRuntime();
            least = Math.min(least, (machine.totalMemory() - machine.freeMemory()) / 1024);
        }
        return least;
    }
}
