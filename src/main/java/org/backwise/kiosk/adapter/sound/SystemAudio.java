package org.backwise.kiosk.adapter.sound;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.backwise.kiosk.core.comfort.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sound devices of the system, through Java Sound: those that the clinic names, or the one that the system puts
 * first.
 *
 * <p>Lines are 16-bit mono at 16 kHz; where the device offers no such line, stereo, 48 or 44.1 kHz. Buffers hold 60 ms
 * at most. Whatever may hang in a driver is done on a thread of its own, "sound device", and given up after half a
 * second.
 */
public final class SystemAudio implements AudioOutput {

    private static final Logger LOG = LoggerFactory.getLogger(SystemAudio.class);

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final int BUFFER_MILLIS = 60;

    private final Map<Route, String> devices;
    private final Map<Route, DeviceThread<SystemLine>> threads = new EnumMap<>(Route.class);

    /** The system's first device, for every route. */
    public SystemAudio() {
        this(Map.of());
    }

    /**
     * Touches no device yet.
     *
     * @param devices a part of a device's name as {@link #names()} tells it, in any case. Where the loudspeaker is not
     *     found, the system's first device stands in; headphones that are not found are missing, for what is meant for
     *     one ear must not be heard by the room
     */
    public SystemAudio(Map<Route, String> devices) {
        this.devices = Map.copyOf(devices);
        for (Route route : Route.values()) {
            threads.put(route, new DeviceThread<>());
        }
    }

    /** The names of the devices that could be used now. May block as long as a driver does. */
    public static List<String> names() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(SystemAudio::plays)
                .map(Mixer.Info::getName)
                .toList();
    }

    @Override
    public Optional<AudioLine> open(Route route) {
        return threads.get(route).ask(() -> openFirst(route), PATIENCE).map(AudioLine.class::cast);
    }

    private Optional<SystemLine> openFirst(Route route) {
        Optional<Mixer.Info> device = Optional.ofNullable(devices.get(route)).flatMap(SystemAudio::device);
        if (route == Route.HEADPHONES && devices.containsKey(route) && device.isEmpty()) {
            LOG.debug("No headphones {}", devices.get(route));
            return Optional.empty();
        }
        return LineFormat.PREFERRED.stream()
                .map(format -> open(format, device, threads.get(route)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Mixer.Info> device(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(SystemAudio::plays)
                .filter(info -> info.getName().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst();
    }

    private static boolean plays(Mixer.Info info) {
        return Arrays.stream(AudioSystem.getMixer(info).getSourceLineInfo())
                .anyMatch(line -> SourceDataLine.class.isAssignableFrom(line.getLineClass()));
    }

    /** Java Sound throws {@link IllegalArgumentException} where there is no device at all. */
    private static Optional<SystemLine> open(
            LineFormat format, Optional<Mixer.Info> device, DeviceThread<SystemLine> thread) {
        try {
            AudioFormat asked = format.audioFormat();
            // No device named: the system's first one.
            SourceDataLine line = AudioSystem.getSourceDataLine(asked, device.orElse(null));
            line.open(asked, format.bytes(BUFFER_MILLIS));
            line.start();
            return Optional.of(new SystemLine(line, format, thread::leave));
        } catch (LineUnavailableException | RuntimeException | LinkageError e) {
            LOG.debug("No line of {}: {}", format, e.toString());
            return Optional.empty();
        }
    }
}
