package org.backwise.kiosk.adapter.sound;

import java.util.List;
import javax.sound.sampled.AudioFormat;

/** How a device wants its samples: 16 bits, signed, the low byte first. */
record LineFormat(int samplesASecond, int channels) {

    /** Ours first; then what any sound card can do. */
    static final List<LineFormat> PREFERRED = List.of(
            new LineFormat(AudioOutput.SAMPLES_A_SECOND, 1),
            new LineFormat(AudioOutput.SAMPLES_A_SECOND, 2),
            new LineFormat(48_000, 2),
            new LineFormat(44_100, 2));

    AudioFormat audioFormat() {
        return new AudioFormat(samplesASecond, Short.SIZE, channels, true, false);
    }

    /** How many bytes so much sound takes. */
    int bytes(int millis) {
        return samplesASecond * millis / 1000 * frameBytes();
    }

    int frameBytes() {
        return channels * Short.BYTES;
    }

    /** The same sample for every channel. */
    byte[] encode(short[] samples) {
        byte[] bytes = new byte[samples.length * frameBytes()];
        int at = 0;
        for (short sample : samples) {
            for (int channel = 0; channel < channels; channel++) {
                bytes[at++] = (byte) sample;
                bytes[at++] = (byte) (sample >> 8);
            }
        }
        return bytes;
    }
}
