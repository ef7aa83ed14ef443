package org.backwise.kiosk.adapter.sound;

import java.time.Duration;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sound device that the system names first, through Java Sound.
 *
 * <p>Lines are 16-bit mono at 16 kHz; where the device offers no such line, stereo, 48 or 44.1 kHz. Buffers hold 60 ms
 * at most. Whatever may hang in a driver is done on a thread of its own, "sound device", and given up after half a
 * second.
 */
public final class SystemAudio implements AudioOutput {

    private static final Logger LOG = LoggerFactory.getLogger(SystemAudio.class);

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final int BUFFER_MILLIS = 60;

    private final DeviceThread<SystemLine> thread = new DeviceThread<>();

    /** Touches no device yet. */
    public SystemAudio() {}

    @Override
    public Optional<AudioLine> open() {
        return thread.ask(this::openFirst, PATIENCE).map(AudioLine.class::cast);
    }

    private Optional<SystemLine> openFirst() {
        return LineFormat.PREFERRED.stream()
                .map(this::open)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Java Sound throws {@link IllegalArgumentException} where there is no device at all. */
    private Optional<SystemLine> open(LineFormat format) {
        try {
            AudioFormat asked = format.audioFormat();
            SourceDataLine line = AudioSystem.getSourceDataLine(asked);
            line.open(asked, format.bytes(BUFFER_MILLIS));
            line.start();
            return Optional.of(new SystemLine(line, format, thread::leave));
        } catch (LineUnavailableException | RuntimeException | LinkageError e) {
            LOG.debug("No line of {}: {}", format, e.toString());
            return Optional.empty();
        }
    }
}
