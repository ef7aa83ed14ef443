package org.backwise.kiosk.adapter.sound;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.Gain;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Skip;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.Voice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A speaker with an audio line of its own.
 *
 * <p>Everything that touches the line happens on the daemon thread "speaker", which also calls the listener; the voice
 * is asked on the daemon thread "render ahead". Sentences and words are told as the line's position reaches them.
 * Without a device they are told by the clock; the device is looked for with each narration and, at first every 3
 * seconds, in between; it takes over with the next sentence. Sentences whose voice is mute last as long as the voice says. What was rendered is
 * kept, up to two minutes of sound.
 */
public final class LineSpeaker implements Speaker {

    private static final Logger LOG = LoggerFactory.getLogger(LineSpeaker.class);

    private static final long MOST_CACHED_SAMPLES = 120L * AudioOutput.SAMPLES_A_SECOND;

    private static final long STEP_READING_MILLIS = 4;
    private static final long STEP_AWAKE_MILLIS = 5;
    private static final long STEP_MISSING_MILLIS = 1000;
    private static final long STEP_IDLE_MILLIS = TimeUnit.HOURS.toMillis(1);

    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
    private final RenderAhead sounds;
    private final Reports reports;
    private final Loudspeaker loudspeaker;
    private final Reader reader;

    /** What the speaker's thread is asked to do, and whether it lives on afterwards. */
    private enum Life {
        GOES_ON,
        ENDS
    }

    private record Order(Life life, Runnable work) {}

    /**
     * Starts both threads and looks for the device; the first thing told is whether there is sound.
     *
     * @param listener called on the speaker's thread; must return at once
     * @param nanoClock nanoseconds from any origin, as {@link System#nanoTime()}
     */
    public LineSpeaker(Voice voice, AudioOutput output, Listener listener, LongSupplier nanoClock) {
        this.sounds = new RenderAhead(voice, new SoundCache(MOST_CACHED_SAMPLES));
        this.reports = new Reports(listener);
        this.loudspeaker = new Loudspeaker(output, reports::tell, nanoClock);
        this.reader = new Reader(loudspeaker, reports, nanoClock);
        sounds.start();
        order(loudspeaker::look);
        Thread thread = new Thread(this::run, "speaker");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void tell(Narration narration, SpeechRate rate) {
        long number = reports.next();
        List<Sentence> sentences = audible(narration);
        sounds.forgetNeeded();
        sentences.stream().limit(1).forEach(first -> sounds.sound(key(first, rate)));
        expect(narration, rate);
        order(() -> reader.tell(number, new Reading(sentences, sentence -> sounds.sound(key(sentence, rate)))));
    }

    @Override
    public void expect(Narration narration, SpeechRate rate) {
        sounds.wish(
                audible(narration).stream().map(sentence -> key(sentence, rate)).toList());
    }

    @Override
    public void pause() {
        order(reader::pause);
    }

    @Override
    public void resume() {
        order(reader::resume);
    }

    @Override
    public void skip(Skip to) {
        order(() -> reader.skip(to));
    }

    @Override
    public void rate(SpeechRate rate) {
        order(() -> {
            reader.soundLike(sentence -> sounds.sound(key(sentence, rate)));
            expect(new Narration(reader.rest()), rate);
        });
    }

    @Override
    public void gain(Gain gain) {
        order(() -> reader.gain(gain));
    }

    @Override
    public void route(Route route) {
        order(() -> reader.route(route));
    }

    @Override
    public void chime(Chime chime) {
        order(() -> reader.chime(chime));
    }

    @Override
    public void hush() {
        reports.next();
        order(reader::hush);
    }

    @Override
    public void close() {
        reports.close();
        sounds.stop();
        orders.add(new Order(Life.ENDS, () -> {
            reader.hush();
            loudspeaker.close();
        }));
    }

    private void order(Runnable work) {
        orders.add(new Order(Life.GOES_ON, work));
    }

    private void run() {
        Life life = Life.GOES_ON;
        while (life == Life.GOES_ON) {
            life = live();
        }
    }

    private Life live() {
        try {
            Order order = orders.poll(stepMillis(), TimeUnit.MILLISECONDS);
            if (order != null) {
                order.work().run();
            }
            if (order != null && order.life() == Life.ENDS) {
                return Life.ENDS;
            }
            reader.step();
            return Life.GOES_ON;
        } catch (RuntimeException | Error e) {
            LOG.error("What was read is given up", e);
            reader.giveUp();
            return Life.GOES_ON;
        } catch (InterruptedException e) {
            return Life.ENDS;
        }
    }

    private long stepMillis() {
        if (reader.isBusy()) {
            return STEP_READING_MILLIS;
        }
        if (loudspeaker.isOpen()) {
            return STEP_AWAKE_MILLIS;
        }
        return loudspeaker.isMissing() ? STEP_MISSING_MILLIS : STEP_IDLE_MILLIS;
    }

    private static List<Sentence> audible(Narration narration) {
        return narration.sentences().stream()
                .filter(sentence -> !sentence.spoken().isBlank())
                .toList();
    }

    private static SoundKey key(Sentence sentence, SpeechRate rate) {
        return new SoundKey(sentence.spoken(), rate);
    }
}
