package org.backwise.kiosk.adapter.freetts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.Arrays;

/** Gathers sound: cut to what is heard, faded at the cuts, a rest between utterances, level raised in the end. */
final class Waveform {

    static final int SAMPLES_A_SECOND = 16_000;

    /** Kept before the first sound; the recordings begin at most 10 ms earlier than the segments say. */
    private static final double LEAD_SECONDS = 0.012;

    /** Kept behind the last sound, for what rings on. */
    private static final double TAIL_SECONDS = 0.016;

    private static final int FADE = SAMPLES_A_SECOND * 5 / 1000;

    /** kevin16 peaks at half of full scale; its loudest sentence, at two thirds, stays below the ceiling with this. */
    private static final double GAIN = 1.3;

    private static final double CEILING = 0.9 * Short.MAX_VALUE;

    private final double restSeconds;
    private short[] samples = new short[SAMPLES_A_SECOND];
    private int length;

    /** Where second 0 of the utterance added last lies, in samples; negative where its beginning was cut away. */
    private int origin;

    /** Nothing yet; utterances will have this much silence between them. */
    Waveform(double restSeconds) {
        this.restSeconds = restSeconds;
    }

    /**
     * Adds an utterance.
     *
     * @param bytes 16 bits a sample, the high byte first
     * @param heard where its sound begins and ends
     */
    void add(byte[] bytes, SegmentTimes heard) {
        ShortBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN).asShortBuffer();
        int from = clamp(heard.from() - LEAD_SECONDS, all.limit());
        int to = clamp(heard.to() + TAIL_SECONDS, all.limit());
        int start = length == 0 ? 0 : length + at(restSeconds);
        length = start + to - from;
        if (length > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(length, 2 * samples.length));
        }
        all.get(from, samples, start, to - from);
        fade(start);
        origin = start - from;
    }

    /** When a second of the utterance added last is heard, in milliseconds from the first sample. */
    int millisAt(double second) {
        long sample = Math.min(Math.max(0, Math.round(second * SAMPLES_A_SECOND) + origin), length);
        return (int) (sample * 1000 / SAMPLES_A_SECOND);
    }

    short[] finish() {
        short[] all = Arrays.copyOf(samples, length);
        int peak = 1;
        for (short sample : all) {
            peak = Math.max(peak, Math.abs(sample));
        }
        double gain = Math.min(GAIN, CEILING / peak);
        for (int i = 0; i < all.length; i++) {
            all[i] = (short) Math.round(all[i] * gain);
        }
        return all;
    }

    private void fade(int start) {
        int faded = Math.min(FADE, (length - start) / 2);
        for (int i = 0; i < faded; i++) {
            int last = length - 1 - i;
            samples[start + i] = (short) (samples[start + i] * i / faded);
            samples[last] = (short) (samples[last] * i / faded);
        }
    }

    private static int clamp(double second, int limit) {
        return Math.max(0, Math.min(at(second), limit));
    }

    private static int at(double second) {
        return (int) Math.round(second * SAMPLES_A_SECOND);
    }
}
