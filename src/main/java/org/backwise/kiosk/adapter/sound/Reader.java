package org.backwise.kiosk.adapter.sound;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.Gain;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Skip;
import org.backwise.kiosk.core.speech.Speaker;

/**
 * Reads one narration at a time, by the line where there is one, else by the clock. Used by the speaker's thread only.
 *
 * <p>The line is never flushed: a sound server may then take up to two seconds to start again. Little is written ahead
 * instead, so that a stop is heard soon, and what was written is heard to the end, so that a pause keeps its place
 * exactly.
 */
final class Reader {

    private enum Pace {
        READING,
        PAUSED,
        FINISHED
    }

    /** A narration being read, and the number that its reports bear. */
    private record Telling(long number, Reading reading) {}

    private static final int BLOCK = AudioOutput.SAMPLES_A_SECOND / 100;

    /** How much sound may wait to be heard: half of the 100 ms within which it must be possible to stop it. */
    private static final int MOST = 5 * BLOCK;

    /** Silence that only waits for a sentence: it delays the beginning. */
    private static final int LITTLE = 2 * BLOCK;

    private final Loudspeaker loudspeaker;
    private final Reports reports;
    private final ClockLine clock;
    private final Fader fader = new Fader();
    private final short[] block = new short[BLOCK];
    private Optional<Telling> telling = Optional.empty();
    private Optional<Interlude> interlude = Optional.empty();
    private Pace pace = Pace.READING;
    private Carrier carrier;

    /** What to add to a sample of the carrier to get the sample of the reading. */
    private long offset;

    Reader(Loudspeaker loudspeaker, Reports reports, LongSupplier nanoClock) {
        this.loudspeaker = loudspeaker;
        this.reports = reports;
        this.clock = new ClockLine(nanoClock);
        this.carrier = clock;
    }

    /** Stops what is read, and reads this. */
    void tell(long number, Reading reading) {
        stop();
        telling = Optional.of(new Telling(number, reading));
        goOn();
    }

    void pause() {
        stop();
        pace = pace == Pace.FINISHED ? Pace.FINISHED : Pace.PAUSED;
    }

    void resume() {
        if (pace == Pace.PAUSED) {
            goOn();
        }
    }

    void skip(Skip to) {
        if (telling.isPresent()) {
            stop();
            telling = telling.map(
                    told -> new Telling(told.number(), told.reading().skip(to)));
            goOn();
        }
    }

    /** From the next word on, sentences sound like this. */
    void soundLike(Function<Sentence, CompletableFuture<Rendered>> changed) {
        telling.ifPresent(told -> told.reading().soundLike(changed));
    }

    /** What of the narration is not heard to its end. */
    List<Sentence> rest() {
        return telling.map(told -> told.reading().rest()).orElse(List.of());
    }

    void gain(Gain gain) {
        fader.set(gain);
    }

    void route(Route route) {
        telling.ifPresent(this::hear);
        loudspeaker.change(route);
        if (carrier.isLost()) {
            telling.ifPresent(told -> told.reading().goBack());
            goOnWhereItCanBeHeard();
        }
    }

    void chime(Chime chime) {
        loudspeaker.look();
        if (loudspeaker.line().isPresent()) {
            stop();
            interlude = Optional.of(new Interlude(chime));
        }
    }

    /** Stops and forgets. */
    void hush() {
        stop();
        telling = Optional.empty();
    }

    /** What a failure leaves: silence, and an end that is told. */
    void giveUp() {
        Optional<Telling> failed = telling.filter(told -> pace != Pace.FINISHED);
        telling = Optional.empty();
        interlude = Optional.empty();
        failed.ifPresent(this::finish);
    }

    /** Whether {@link #step()} has something to do every few milliseconds. */
    boolean isBusy() {
        return isReading() || interlude.isPresent();
    }

    /** Writes what there is room for, and tells what was heard. To be called every few milliseconds. */
    void step() {
        telling.ifPresent(this::hear);
        if (interlude.isPresent()) {
            loudspeaker.stayAwake();
            play(interlude.get());
        } else if (isReading()) {
            loudspeaker.stayAwake();
            if (carrier == clock) {
                loudspeaker.feedSilence();
            }
            read(telling.orElseThrow());
            telling.ifPresent(told -> loudspeaker.voice(told.reading().voice()));
        } else {
            loudspeaker.rest();
        }
        loudspeaker.check();
    }

    private boolean isReading() {
        return telling.isPresent() && pace == Pace.READING;
    }

    private void read(Telling current) {
        if (current.reading().isOver()) {
            pace = Pace.FINISHED;
            finish(current);
        } else {
            feed(current.reading());
        }
    }

    /** Words that were written before a pause are still heard a moment after it. */
    private void hear(Telling current) {
        current.reading().hear(offset + carrier.heard(), event -> reports.tell(current.number(), event));
    }

    private void finish(Telling finished) {
        reports.tell(finished.number(), Speaker.Listener::finished);
    }

    private void feed(Reading reading) {
        int count = BLOCK;
        while (count == BLOCK) {
            if (carrier == clock && reading.isAtSentence() && loudspeaker.line().isPresent()) {
                carryOn(reading, loudspeaker.line().get());
            }
            count = Math.min(BLOCK, carrier.room(reading.isWaiting() ? LITTLE : MOST));
            count = reading.read(block, count);
            write(carrier, count);
            if (carrier.isLost()) {
                reading.goBack();
                carryOn(reading, clock);
            }
        }
    }

    private void play(Interlude chime) {
        Optional<GuardedLine> line = loudspeaker.line();
        int count = BLOCK;
        while (count == BLOCK && line.isPresent()) {
            count = chime.read(block, Math.min(BLOCK, line.get().room(MOST)));
            write(line.get(), count);
        }
        if (chime.isOver() || line.isEmpty()) {
            interlude = Optional.empty();
            goOnWhereItCanBeHeard();
        }
    }

    private void write(Carrier to, int count) {
        fader.apply(block, count);
        to.write(block, count);
    }

    /** Lets the sound fade, so that it does not end in a click. */
    private void stop() {
        if (isReading() && interlude.isEmpty()) {
            int count = telling.orElseThrow().reading().fadeOut(block);
            write(carrier, Math.min(count, carrier.room(MOST + BLOCK)));
        }
    }

    private void goOn() {
        pace = Pace.READING;
        loudspeaker.look();
        goOnWhereItCanBeHeard();
    }

    private void goOnWhereItCanBeHeard() {
        if (isReading() && interlude.isEmpty()) {
            carryOn(
                    telling.orElseThrow().reading(),
                    loudspeaker.line().isPresent() ? loudspeaker.line().get() : clock);
        }
    }

    private void carryOn(Reading reading, Carrier next) {
        carrier = next;
        offset = reading.written() - next.written();
        reading.fadeIn();
    }
}
