package org.backwise.kiosk.adapter.sound;

import org.backwise.kiosk.core.speech.Rendered;

/** Brings sound from one sample rate to another, block by block, along straight lines between the samples. */
final class Resampler {

    private final double step;
    private double position;
    private short last;

    /**
     * Begins after silence.
     *
     * @param from samples a second that come in
     * @param to samples a second that go out
     */
    Resampler(int from, int to) {
        this.step = (double) from / to;
    }

    /** The sound of a voice as the line wants it. */
    static Rendered.Samples atLineRate(Rendered.Samples sound) {
        if (sound.samplesASecond() == AudioOutput.SAMPLES_A_SECOND) {
            return sound;
        }
        return new Rendered.Samples(
                BandLimited.resampled(sound.samples(), sound.samplesASecond(), AudioOutput.SAMPLES_A_SECOND),
                AudioOutput.SAMPLES_A_SECOND,
                sound.marks(),
                sound.restMillis());
    }

    /** What the next samples become; position 0 is the last sample of the block before. */
    short[] next(short[] samples, int count) {
        int made = (int) Math.max(0, Math.ceil((count - position) / step));
        short[] result = new short[made];
        for (int i = 0; i < made; i++, position += step) {
            int index = (int) position;
            double left = index == 0 ? last : samples[index - 1];
            result[i] = (short) Math.round(left + (samples[index] - left) * (position - index));
        }
        position -= count;
        last = count > 0 ? samples[count - 1] : last;
        return result;
    }
}
