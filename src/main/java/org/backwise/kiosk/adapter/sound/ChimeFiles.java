package org.backwise.kiosk.adapter.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.SoundCue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the short sounds of {@code media/sounds}: WAV files of 16 bits and one channel, at most three seconds long. */
public final class ChimeFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ChimeFiles.class);

    private final Path sounds;

    /** @param media the folder that holds the folder {@code sounds} */
    public ChimeFiles(Path media) {
        this.sounds = media.resolve("sounds");
    }

    /** All sounds that can be read; blocks meanwhile. A missing or broken one is logged, and the kiosk does without. */
    public Map<SoundCue, Chime> read() {
        Map<SoundCue, Chime> chimes = new EnumMap<>(SoundCue.class);
        for (SoundCue cue : SoundCue.values()) {
            Path file = sounds.resolve(cue.name().toLowerCase(Locale.ROOT) + ".wav");
            try {
                chimes.put(cue, read(file));
            } catch (IOException | UnsupportedAudioFileException | IllegalArgumentException broken) {
                LOG.warn("No sound from {}: {}", file, broken.toString());
            }
        }
        return Map.copyOf(chimes);
    }

    private static Chime read(Path file) throws IOException, UnsupportedAudioFileException {
        byte[] all = Files.readAllBytes(file);
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(all))) {
            AudioFormat format = in.getFormat();
            if (format.getChannels() != 1 || format.getSampleSizeInBits() != Short.SIZE || format.isBigEndian()) {
                throw new IllegalArgumentException("not 16 bits, one channel: " + format);
            }
            byte[] bytes = in.readAllBytes();
            short[] samples = new short[bytes.length / Short.BYTES];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return new Chime(samples, (int) format.getSampleRate());
        }
    }
}
