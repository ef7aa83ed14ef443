package org.backwise.kiosk.adapter.sound;

import org.backwise.kiosk.core.speech.Gain;

/** Makes samples as loud as is wanted; a change is spread over 10 ms, so that it does not click. */
final class Fader {

    private static final double STEPS = AudioOutput.SAMPLES_A_SECOND / 100.0;

    private double factor = Gain.FULL.factor();
    private double wanted = factor;
    private double step;

    void set(Gain gain) {
        wanted = gain.factor();
        step = (wanted - factor) / STEPS;
    }

    /** Changes the first samples of a block. */
    void apply(short[] block, int count) {
        for (int i = 0; i < count; i++) {
            factor = Math.abs(wanted - factor) <= Math.abs(step) ? wanted : factor + step;
            block[i] = (short) Math.round(block[i] * factor);
        }
    }
}
