package org.backwise.kiosk.real;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** A stretch of sound. Times are milliseconds from its beginning. */
record Recording(short[] samples) {

    /** Above this a sample belongs to speech; what a fade leaves below it is not heard. */
    private static final int LOUD = 200;

    private static final int MILLI = Microphone.RATE / 1000;

    double millis() {
        return (double) samples.length / MILLI;
    }

    /** When something is heard first. */
    OptionalDouble firstSound() {
        return loud().mapToDouble(at -> (double) at / MILLI).findFirst();
    }

    /** When something is heard last. */
    OptionalDouble lastSound() {
        return loud().mapToDouble(at -> (double) at / MILLI).max();
    }

    /** How long it has been silent at the end. */
    double silentMillis() {
        return millis() - lastSound().orElse(0);
    }

    /** For how many milliseconds something was heard, pauses between words left out. */
    long soundMillis() {
        return loud().map(at -> at / MILLI).distinct().count();
    }

    private IntStream loud() {
        return IntStream.range(0, samples.length).filter(at -> Math.abs(samples[at]) > LOUD);
    }

    void writeTo(Path wav) throws IOException {
        byte[] bytes = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        AudioFormat format = new AudioFormat(Microphone.RATE, Short.SIZE, 1, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(bytes), format, samples.length),
                AudioFileFormat.Type.WAVE,
                wav.toFile());
    }
}
