package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Slow breaths, in and out.
 *
 * @param times 1 or more breaths
 * @param in seconds of breathing in
 * @param out seconds of breathing out
 */
public record SlowBreaths(int times, int in, int out) implements Hold {

    public SlowBreaths {
        if (times < 1 || in < 1 || out < 1) {
            throw new IllegalArgumentException(times + " breaths of " + in + " s and " + out + " s");
        }
    }

    @Override
    public List<Phase> phases(HoldLength length) {
        return IntStream.rangeClosed(1, times)
                .boxed()
                .flatMap(turn -> Stream.of(
                        new Phase(PhaseKind.BREATHE_IN, in, Side.BOTH, turn, times),
                        new Phase(PhaseKind.BREATHE_OUT, out, Side.BOTH, turn, times)))
                .toList();
    }
}
