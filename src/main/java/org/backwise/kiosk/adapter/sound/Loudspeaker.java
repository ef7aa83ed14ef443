package org.backwise.kiosk.adapter.sound;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.speech.Sound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The device and its line: found, kept awake between sentences, given back when it was quiet for long, lost, and looked
 * for again. Used by the speaker's thread only.
 */
final class Loudspeaker {

    private static final Logger LOG = LoggerFactory.getLogger(Loudspeaker.class);

    /** Soon at first, since most that go come back at once; a kiosk without a loudspeaker need not ask all day. */
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(3);

    private static final long LOOK_AGAIN_AT_MOST = TimeUnit.SECONDS.toNanos(24);

    /** Long enough to keep a sleepy amplifier awake from slide to slide; an idle kiosk holds no device. */
    private static final long STAY_OPEN = TimeUnit.SECONDS.toNanos(10);

    /** Written ahead while there is nothing to say: what is said next has to wait for it. */
    private static final int LITTLE = AudioOutput.SAMPLES_A_SECOND * 24 / 1000;

    private static final short[] SILENCE = new short[LITTLE];

    private final AudioOutput output;
    private final Consumer<Sound> teller;
    private final LongSupplier nanoClock;
    private Route route = Route.LOUDSPEAKER;
    private Optional<GuardedLine> line = Optional.empty();
    private Optional<Sound> device = Optional.empty();
    private Sound voice = Sound.AUDIBLE;
    private Optional<Sound> told = Optional.empty();
    private long looked;
    private long lookAgain = LOOK_AGAIN;
    private long used;

    /**
     * Nothing is opened yet.
     *
     * @param teller told at the first look whether there is sound, then at each change
     */
    Loudspeaker(AudioOutput output, Consumer<Sound> teller, LongSupplier nanoClock) {
        this.output = output;
        this.teller = teller;
        this.nanoClock = nanoClock;
    }

    /** The line that sound can be written to now. */
    Optional<GuardedLine> line() {
        return line.filter(open -> !open.isLost());
    }

    boolean isMissing() {
        return device.filter(Sound.MISSING::equals).isPresent();
    }

    boolean isOpen() {
        return line.isPresent();
    }

    /** Opens the line, unless it is open. */
    void look() {
        used = nanoClock.getAsLong();
        if (line.isEmpty()) {
            looked = used;
            line = open().map(found -> new GuardedLine(found, nanoClock));
            tell(line.isPresent() ? Sound.AUDIBLE : Sound.MISSING);
        }
    }

    /** Gives one device back and opens the other. */
    void change(Route chosen) {
        if (route != chosen) {
            route = chosen;
            close();
            look();
        }
    }

    /**
     * To be called often: takes note of a lost line, and looks for a missing device after 3 seconds, then half as often
     * each time, up to every 24.
     */
    void check() {
        if (line.filter(GuardedLine::isLost).isPresent()) {
            close();
            looked = nanoClock.getAsLong();
            lookAgain = LOOK_AGAIN;
            tell(Sound.MISSING);
        }
        if (isMissing() && line.isEmpty() && nanoClock.getAsLong() - looked >= lookAgain) {
            look();
            lookAgain = line.isPresent() ? LOOK_AGAIN : Math.min(2 * lookAgain, LOOK_AGAIN_AT_MOST);
        }
    }

    /** Whether the voice can say what is being read. */
    void voice(Sound sound) {
        voice = sound;
        tell();
    }

    /** To be called often while something is said. */
    void stayAwake() {
        used = nanoClock.getAsLong();
    }

    /** To be called often while there is nothing to say: closes the line after 10 seconds. */
    void rest() {
        if (nanoClock.getAsLong() - used >= STAY_OPEN) {
            close();
        }
        feedSilence();
    }

    /** To be called often while a line is open that nothing is said by: keeps it awake. */
    void feedSilence() {
        line().filter(open -> open.room(LITTLE) >= LITTLE / 8)
                .ifPresent(open -> open.write(SILENCE, open.room(LITTLE)));
    }

    /** Gives the device back; whether there is sound stays as it was. */
    void close() {
        line.ifPresent(GuardedLine::close);
        line = Optional.empty();
    }

    private Optional<AudioLine> open() {
        try {
            return output.open(route);
        } catch (RuntimeException | Error e) {
            LOG.warn("No audio line", e);
            return Optional.empty();
        }
    }

    private void tell(Sound sound) {
        device = Optional.of(sound);
        tell();
    }

    /** What a listener gets: with a device but without a voice, nothing. */
    private void tell() {
        Optional<Sound> now = device.map(sound -> sound == Sound.AUDIBLE ? voice : Sound.MISSING);
        if (now.isPresent() && !told.equals(now)) {
            told = now;
            teller.accept(now.get());
        }
    }
}
