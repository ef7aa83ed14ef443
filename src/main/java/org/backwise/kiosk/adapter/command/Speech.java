package org.backwise.kiosk.adapter.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * What a program said: 16-bit samples, mono, without the silence before and behind.
 *
 * @param samplesASecond as the program has it
 */
record Speech(short[] samples, int samplesASecond) {

    /** What is below this part of the loudest sample is silence. */
    private static final double SILENT_PART = 0.02;

    /** Noise at the edge of hearing: 40 dB below full scale. */
    private static final int FAINT = 330;

    private static final double CEILING = 0.9 * Short.MAX_VALUE;

    /**
     * Reads a WAV file of any common form.
     *
     * @throws CommandFailed where it is none, or silent
     */
    static Speech of(byte[] wav) throws CommandFailed {
        if (wav.length == 0) {
            throw new CommandFailed("says nothing");
        }
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            int rate = Math.round(in.getFormat().getSampleRate());
            AudioFormat wanted = new AudioFormat(rate, Short.SIZE, 1, true, false);
            byte[] bytes = AudioSystem.getAudioInputStream(wanted, in).readAllBytes();
            short[] samples = new short[bytes.length / Short.BYTES];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return new Speech(samples, rate).heard();
        } catch (UnsupportedAudioFileException | IOException | IllegalArgumentException broken) {
            throw new CommandFailed("says what is no WAV file: " + broken.getMessage());
        }
    }

    double seconds() {
        return (double) samples.length / samplesASecond;
    }

    /** As loud as this, in the mean square root of its samples; quieter where it would be distorted. */
    Speech as(double loudness) {
        double gain = Math.min(loudness / loudness(), CEILING / peak());
        short[] louder = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            louder[i] = (short) Math.round(samples[i] * gain);
        }
        return new Speech(louder, samplesASecond);
    }

    double loudness() {
        double sum = 1;
        for (short sample : samples) {
            sum += (double) sample * sample;
        }
        return Math.sqrt(sum / samples.length);
    }

    private int peak() {
        int peak = 1;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    private Speech heard() throws CommandFailed {
        if (samples.length == 0 || samplesASecond < 8_000 || peak() < FAINT) {
            throw new CommandFailed("says nothing that can be heard");
        }
        double threshold = peak() * SILENT_PART;
        int from = 0;
        while (Math.abs(samples[from]) < threshold) {
            from++;
        }
        int to = samples.length;
        while (Math.abs(samples[to - 1]) < threshold) {
            to--;
        }
        return new Speech(Arrays.copyOfRange(samples, from, to), samplesASecond);
    }
}
