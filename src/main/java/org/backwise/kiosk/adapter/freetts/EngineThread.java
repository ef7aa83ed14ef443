package org.backwise.kiosk.adapter.freetts;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;

/** One engine and the only thread that ever touches it. */
final class EngineThread {

    private final Engine.Source engines;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(EngineThread::named);

    /** Only used on the thread. */
    private Optional<Engine> engine = Optional.empty();

    EngineThread(Engine.Source engines) {
        this.engines = engines;
    }

    /**
     * Waits for the engine.
     *
     * @throws TimeoutException when the engine takes longer than this
     * @throws ExecutionException when the engine cannot be started, or throws
     * @throws CancellationException when the thread was stopped meanwhile
     */
    Rendered.Samples render(SpeakableText text, SpeechRate rate, Duration patience)
            throws InterruptedException, ExecutionException, TimeoutException {
        Future<Rendered.Samples> sound;
        try {
            sound = executor.submit(() -> renderHere(text, rate));
        } catch (RejectedExecutionException e) {
            throw new CancellationException("stopped");
        }
        return sound.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Starts nothing anymore and lets go of everybody who waits; a hung engine keeps its thread. */
    void stop() {
        for (Runnable waiting : executor.shutdownNow()) {
            ((Future<?>) waiting).cancel(false);
        }
    }

    private Rendered.Samples renderHere(SpeakableText text, SpeechRate rate) throws Exception {
        if (engine.isEmpty()) {
            engine = Optional.of(engines.start());
        }
        try {
            return engine.get().render(text, rate);
        } catch (Error e) {
            // An engine that ran out of stack or memory half-way is not trusted again.
            engine = Optional.empty();
            throw e;
        }
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "voice");
        thread.setDaemon(true);
        return thread;
    }
}
