package org.backwise.kiosk.adapter.freetts;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.speech.VoiceHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * FreeTTS' kevin16 as a voice: 16,000 samples a second, with a mark for every word of the text.
 *
 * <p>The engine lives on one daemon thread, "voice", which is started and loads the engine (about 0.3 s) with the first
 * sentence. Any number of threads may call {@link #render}; they wait for their turn, some milliseconds a sentence.
 * Whatever goes wrong in the engine, {@link Error} included, is answered with {@link Rendered.Mute} and logged. A
 * sentence that takes longer than 10 seconds is given up, and the next one gets a fresh engine on a fresh thread.
 */
public final class FreeTtsVoice implements Voice, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FreeTtsVoice.class);
    private static final VoiceHealth WELL = new VoiceHealth(VoiceHealth.Speaks.EMBEDDED, "");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 5_000;

    private final Engine.Source engines;
    private final Duration patience;
    private final Object lock = new Object();
    private EngineThread thread;
    private volatile VoiceHealth health = WELL;

    /**
     * Loads nothing yet.
     *
     * @param pronunciations what FreeTTS would say wrongly by itself
     */
    public FreeTtsVoice(Pronunciations pronunciations) {
        this(() -> KevinEngine.start(pronunciations), PATIENCE);
    }

    FreeTtsVoice(Engine.Source engines, Duration patience) {
        this.engines = engines;
        this.patience = patience;
        this.thread = new EngineThread(engines);
    }

    @Override
    public Rendered render(String spoken, SpeechRate rate) {
        if (spoken.length() > LONGEST) {
            return mute("longer than " + LONGEST + " characters", spoken, rate);
        }
        SpeakableText text = SpeakableText.of(spoken);
        if (!text.isSpeakable()) {
            return mute("no English words", spoken, rate);
        }
        EngineThread asked = current();
        try {
            Rendered said = asked.render(text, rate, patience);
            health = WELL;
            return said;
        } catch (TimeoutException e) {
            replace(asked);
            return failed("no answer within " + patience.toMillis() + " ms", spoken, rate);
        } catch (ExecutionException e) {
            LOG.debug("FreeTTS failed", e.getCause());
            return failed(String.valueOf(e.getCause()), spoken, rate);
        } catch (CancellationException e) {
            return mute("the engine was replaced", spoken, rate);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return mute("interrupted", spoken, rate);
        }
    }

    /** Whether it could say the last sentence; at first, that it can. From any thread. */
    public VoiceHealth health() {
        return health;
    }

    /** Ends the engine's thread; what is asked for afterwards is mute. */
    @Override
    public void close() {
        current().stop();
    }

    private EngineThread current() {
        synchronized (lock) {
            return thread;
        }
    }

    private void replace(EngineThread hung) {
        hung.stop();
        synchronized (lock) {
            if (thread == hung) {
                thread = new EngineThread(engines);
            }
        }
    }

    private Rendered failed(String reason, String spoken, SpeechRate rate) {
        LOG.warn("FreeTTS could not say {} characters: {}", spoken.length(), reason);
        health = new VoiceHealth(VoiceHealth.Speaks.NOBODY, reason);
        return mute(reason, spoken, rate);
    }

    private static Rendered mute(String reason, String spoken, SpeechRate rate) {
        return Estimate.of(spoken, rate).mute(reason);
    }
}
