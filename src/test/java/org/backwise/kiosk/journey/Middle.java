package org.backwise.kiosk.journey;

import java.util.stream.LongStream;

/** The middle of some numbers, which no single odd moment decides. */
final class Middle {

    private Middle() {}

    /** Of two in the middle the larger one; there is at least one. */
    static long of(LongStream numbers) {
        long[] sorted = numbers.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
