package org.backwise.kiosk.drawing.body;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.space.Track;

/**
 * When a drawing that stands in for a part of a turn is to be seen: 1 while a measure is between two limits, else 0,
 * with so many values that the change between takes no time to see. Nothing fades: the kiosk's renderer would fade
 * every shape by itself, so that hair shows through faces. A drawing goes only when the next one is fully there.
 */
record Appearing(Track measure, double low, double high) {
    private static final int FINER = 5;
    private static final int FINEST = 20;

    List<String> values() {
        int last = (measure.values().size() - 1) * finer();
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> isSeen(i) || isSeen(Math.max(0, i - 1)) || isSeen(Math.min(last, i + 1)) ? "1" : "0")
                .toList();
    }

    private boolean isSeen(int fine) {
        List<Double> values = measure.values();
        int finer = finer();
        int before = Math.min(fine / finer, values.size() - 2);
        double part = (fine - before * finer) / (double) finer;
        double now = values.get(before) + (values.get(before + 1) - values.get(before)) * part;
        return now >= low && now < high;
    }

    /** Few samples are cut into more parts, so that the change takes no longer. */
    private int finer() {
        return measure.values().size() < 50 ? FINEST : FINER;
    }
}
