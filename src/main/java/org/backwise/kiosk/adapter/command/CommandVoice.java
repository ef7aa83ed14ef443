package org.backwise.kiosk.adapter.command;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.ShortPhoneNumbers;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.speech.VoiceHealth;
import org.backwise.kiosk.core.speech.WordMark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program of the clinic's choice as a voice. Each sentence is also rendered by the embedded voice, which tells how long
 * it is to take with the rest behind it, when each word is about to be heard, and how loud. The program speaks at a pace
 * of its own, and the rest makes up for the difference; what is beyond that is stretched, at the same pitch.
 *
 * <p>Where the program is missing, fails, takes longer than 4 seconds or says what is no speech, the embedded voice is
 * heard, and the program is asked again after a minute, then after two, at most an hour. One sentence at a time; any
 * number of threads may call.
 */
public final class CommandVoice implements Voice {

    private static final Logger LOG = LoggerFactory.getLogger(CommandVoice.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Silence before and behind the sound, which the speaker's own rests count on. */
    private static final double EDGE_SECONDS = 0.015;

    /** Of a sentence that takes longer or shorter than this the program said something else. */
    private static final double LONGEST = 4;

    /** The rest may be so many times as long, or as short, as that of the embedded voice. */
    private static final double MOST_REST = 1.6;

    private static final double SLOWER_BY = -0.5;
    private static final double FASTER_BY = -0.7;

    /** As loud as the embedded voice usually is. */
    private static final double USUAL_LOUDNESS = 3_000;

    private final VoiceCommand command;
    private final Runner runner;
    private final Voice embedded;
    private final LongSupplier nanoClock;

    private Trust trust;
    private volatile VoiceHealth health;

    /**
     * Starts nothing yet.
     *
     * @param command as a clinic wrote it
     * @param embedded speaks where the program cannot
     * @param nanoClock nanoseconds from any origin, as {@link System#nanoTime()}
     */
    public CommandVoice(String command, Voice embedded, LongSupplier nanoClock) {
        this(VoiceCommand.of(command), embedded, nanoClock, PATIENCE);
    }

    CommandVoice(VoiceCommand command, Voice embedded, LongSupplier nanoClock, Duration patience) {
        this.command = command;
        this.runner = new Runner(command, patience);
        this.embedded = embedded;
        this.nanoClock = nanoClock;
        this.trust = Trust.full(nanoClock.getAsLong());
        this.health = new VoiceHealth(VoiceHealth.Speaks.COMMAND, command.program());
    }

    @Override
    public synchronized Rendered render(String spoken, SpeechRate rate) {
        Rendered model = embedded.render(spoken, rate);
        if (model.marks().isEmpty() || !trust.asks(nanoClock.getAsLong())) {
            return model;
        }
        try {
            Rendered said = said(spoken, rate, model);
            trust = Trust.full(nanoClock.getAsLong());
            health = new VoiceHealth(VoiceHealth.Speaks.COMMAND, command.program());
            return said;
        } catch (CommandFailed failed) {
            String why = command.program() + ": " + failed.getMessage();
            LOG.warn("The voice's command {}; the embedded voice speaks", why);
            trust = trust.afterFailure(nanoClock.getAsLong());
            health = new VoiceHealth(
                    model instanceof Rendered.Samples ? VoiceHealth.Speaks.STAND_IN : VoiceHealth.Speaks.NOBODY, why);
            return model;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return model;
        }
    }

    /** Who speaks, by the last sentence; at first the program. From any thread. */
    public VoiceHealth health() {
        return health;
    }

    private Rendered.Samples said(String spoken, SpeechRate rate, Rendered model)
            throws CommandFailed, InterruptedException {
        Speech speech = Speech.of(runner.run(ShortPhoneNumbers.spelt(spoken), stretch(rate)));
        double sound = heardSeconds(model.marks());
        if (speech.seconds() > LONGEST * sound || sound > LONGEST * speech.seconds()) {
            throw new CommandFailed("says something else than it was given");
        }
        double rest = model.restMillis() / 1000.0;
        double left = Math.max(rest / MOST_REST, Math.min(rest * MOST_REST, sound + rest - speech.seconds()));
        Speech fitting = TimeScale.fit(speech, sound + rest - left);
        return placed(fitting.as(loudness(model)), model.marks(), left);
    }

    /** What to ask the program for: slow speech is slow by its rests first. */
    private static double stretch(SpeechRate rate) {
        return Math.pow(rate.factor(), rate.factor() < 1 ? SLOWER_BY : FASTER_BY);
    }

    private static double loudness(Rendered model) {
        return model instanceof Rendered.Samples samples
                ? new Speech(samples.samples(), samples.samplesASecond()).loudness()
                : USUAL_LOUDNESS;
    }

    /** Between silent edges, with the model's marks spread over it. */
    private static Rendered.Samples placed(Speech speech, List<WordMark> marks, double rest) {
        int edge = (int) (EDGE_SECONDS * speech.samplesASecond());
        short[] samples = new short[speech.samples().length + 2 * edge];
        System.arraycopy(speech.samples(), 0, samples, edge, speech.samples().length);
        int first = marks.get(0).fromMillis();
        double scale = speech.seconds() / heardSeconds(marks);
        List<WordMark> spread = marks.stream()
                .map(mark -> new WordMark(
                        mark.start(),
                        mark.end(),
                        at(mark.fromMillis() - first, scale),
                        at(mark.toMillis() - first, scale)))
                .toList();
        return new Rendered.Samples(samples, speech.samplesASecond(), spread, (int) Math.round(rest * 1000));
    }

    private static int at(int millis, double scale) {
        return (int) Math.round(EDGE_SECONDS * 1000 + millis * scale);
    }

    private static double heardSeconds(List<WordMark> marks) {
        int end = marks.get(marks.size() - 1).toMillis();
        return Math.max(1, end - marks.get(0).fromMillis()) / 1000.0;
    }
}
