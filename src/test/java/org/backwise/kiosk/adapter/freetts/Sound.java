package org.backwise.kiosk.adapter.freetts;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.speech.Rendered;

/** Measures rendered sound. */
public record Sound(short[] samples, int samplesASecond) {

    private static final int FRAME_MILLIS = 40;

    public static Sound of(Rendered.Samples rendered) {
        return new Sound(rendered.samples(), rendered.samplesASecond());
    }

    public int peak() {
        int peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /** From the first to the last sample above one per cent of the peak. */
    public double audibleSeconds() {
        double threshold = peak() * 0.01;
        int first = 0;
        while (Math.abs(samples[first]) < threshold) {
            first++;
        }
        int last = samples.length - 1;
        while (Math.abs(samples[last]) < threshold) {
            last--;
        }
        return (last - first + 1.0) / samplesASecond;
    }

    /** Root mean square of a stretch of time. */
    public double level(int fromMillis, int toMillis) {
        int from = at(fromMillis);
        int to = Math.min(at(toMillis), samples.length);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / Math.max(1, to - from));
    }

    /** How far neighbouring samples lie apart, against their size: about 0.3 for a voice, above 1 for noise. */
    public double roughness() {
        double steps = 0;
        double sizes = 0;
        for (int i = 1; i < samples.length; i++) {
            steps += Math.abs(samples[i] - samples[i - 1]);
            sizes += Math.abs(samples[i]);
        }
        return steps / sizes;
    }

    /** Median pitch of the voiced frames, in hertz. */
    public double pitch() {
        return pitch(0, (int) (samples.length * 1000L / samplesASecond)).orElseThrow();
    }

    /** Median pitch of the voiced frames in a stretch of time, in hertz; empty where none is voiced. */
    public OptionalDouble pitch(int fromMillis, int toMillis) {
        int frame = at(FRAME_MILLIS);
        int end = Math.min(at(toMillis), samples.length - frame);
        double[] found = IntStream.iterate(at(fromMillis), from -> from + frame <= end, from -> from + frame / 2)
                .mapToObj(from -> voiced(from, frame))
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        return found.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(found[found.length / 2]);
    }

    private OptionalDouble voiced(int from, int frame) {
        int lag = bestLag(from, frame);
        return similarity(from, frame, lag) > 0.8
                ? OptionalDouble.of((double) samplesASecond / lag)
                : OptionalDouble.empty();
    }

    private int bestLag(int from, int frame) {
        int best = 0;
        double most = -1;
        for (int lag = samplesASecond / 160; lag < samplesASecond / 70; lag++) {
            double similarity = similarity(from, frame, lag);
            if (similarity > most) {
                most = similarity;
                best = lag;
            }
        }
        return best;
    }

    private double similarity(int from, int frame, int lag) {
        double both = 0;
        double one = 1;
        double other = 1;
        for (int i = from; i < from + frame; i++) {
            both += (double) samples[i] * samples[i + lag];
            one += (double) samples[i] * samples[i];
            other += (double) samples[i + lag] * samples[i + lag];
        }
        return both / Math.sqrt(one * other);
    }

    private int at(int millis) {
        return (int) ((long) millis * samplesASecond / 1000);
    }
}
