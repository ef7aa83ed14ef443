package org.backwise.kiosk.drawing.sounds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.backwise.kiosk.core.speech.SoundCue;

/**
 * Writes the three sounds: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.backwise.kiosk.drawing.sounds.ShortSounds -Dexec.args="media/sounds"}.
 */
public final class ShortSounds {

    private static final int SAMPLES_A_SECOND = 16_000;
    private static final double PEAK = 0.35;

    private ShortSounds() {}

    /** The pitch at each moment tells the sounds apart also for who hears little above 2 kHz. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (SoundCue cue : SoundCue.values()) {
            Files.write(folder.resolve(cue.name().toLowerCase(Locale.ROOT) + ".wav"), wav(cue));
        }
    }

    /** The whole WAV file of a sound. */
    static byte[] wav(SoundCue cue) throws IOException {
        short[] samples = samples(cue);
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        AudioFormat format = new AudioFormat(SAMPLES_A_SECOND, Short.SIZE, 1, true, false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (AudioInputStream in =
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, samples.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file);
        }
        return file.toByteArray();
    }

    private static short[] samples(SoundCue cue) {
        return switch (cue) {
            case MOVED -> tones(new double[] {660}, 70);
            case DONE -> tones(new double[] {523.25, 659.25, 783.99}, 130);
            case NOTHING -> tones(new double[] {330, 247}, 110);
        };
    }

    /** Soft tones one after the other, each with its octave, that begin and end in silence. */
    private static short[] tones(double[] hertz, int millis) {
        int each = SAMPLES_A_SECOND * millis / 1000;
        short[] samples = new short[each * hertz.length];
        for (int i = 0; i < samples.length; i++) {
            double seconds = (i % each) / (double) SAMPLES_A_SECOND;
            double part = (i % each) / (double) each;
            double swell = Math.pow(Math.sin(Math.PI * Math.sqrt(part)), 2);
            double turn = 2 * Math.PI * hertz[i / each] * seconds;
            double wave = 0.8 * Math.sin(turn) + 0.2 * Math.sin(2 * turn);
            samples[i] = (short) Math.round(Short.MAX_VALUE * PEAK * swell * wave);
        }
        return samples;
    }
}
