package org.backwise.kiosk.adapter.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Files that a program may have written: 22,050 samples a second, stereo, silence at both ends. */
final class Wav {

    private static final int RATE = 22_050;
    private static final int EDGE = RATE / 10;

    private Wav() {}

    static Path tone(Path folder, int hertz, double seconds) throws IOException {
        return write(folder.resolve("tone.wav"), seconds, hertz, 9_000);
    }

    static Path silence(Path folder, double seconds) throws IOException {
        return write(folder.resolve("silence.wav"), seconds, 100, 0);
    }

    private static Path write(Path file, double seconds, int hertz, int level) throws IOException {
        int count = (int) (seconds * RATE);
        byte[] bytes = new byte[4 * (count + 2 * EDGE)];
        for (int i = 0; i < count; i++) {
            int sample = (int) (level * Math.sin(2 * Math.PI * hertz * i / RATE));
            for (int channel = 0; channel < 2; channel++) {
                int at = 4 * (i + EDGE) + 2 * channel;
                bytes[at] = (byte) sample;
                bytes[at + 1] = (byte) (sample >> 8);
            }
        }
        AudioFormat format = new AudioFormat(RATE, Short.SIZE, 2, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(bytes), format, count + 2 * EDGE),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        return file;
    }
}
