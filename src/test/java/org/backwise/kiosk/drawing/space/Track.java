package org.backwise.kiosk.drawing.space;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** One measure over the samples of a loop: an angle, a place, a stretch. */
public record Track(List<Double> values) {
    private static final double UNSEEN = 0.05;

    public static Track of(int samples, IntToDoubleFunction value) {
        return new Track(
                IntStream.range(0, samples).mapToObj(value::applyAsDouble).toList());
    }

    /** Angles without jumps of a full turn between neighbours. */
    public static Track ofAngles(int samples, IntToDoubleFunction angle) {
        double[] values = IntStream.range(0, samples).mapToDouble(angle).toArray();
        for (int i = 1; i < values.length; i++) {
            values[i] = values[i] - 360 * Math.round((values[i] - values[i - 1]) / 360);
        }
        return of(samples, i -> values[i]);
    }

    public double start() {
        return values.get(0);
    }

    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** Whether nobody could see it change. */
    public boolean isSteady() {
        return max() - min() < UNSEEN;
    }
}
