package org.backwise.kiosk.adapter.sound;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Voice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the voice on a thread of its own, "render ahead": first for what is needed now, then for what may come. */
final class RenderAhead {

    private static final Logger LOG = LoggerFactory.getLogger(RenderAhead.class);

    /** What may come is forgotten beyond this many sentences, the oldest wish first. */
    private static final int MOST_WISHES = 300;

    private static final int MILLIS_A_CHARACTER = 100;

    private final Voice voice;
    private final SoundCache cache;
    private final Deque<SoundKey> needed = new ArrayDeque<>();
    private final Deque<SoundKey> wished = new ArrayDeque<>();
    private final Map<SoundKey, CompletableFuture<Rendered>> promised = new HashMap<>();

    /** What the voice could not say; it may try again for the next narration. */
    private final Map<SoundKey, Rendered> mute = new HashMap<>();

    private final Thread thread = new Thread(this::run, "render ahead");

    RenderAhead(Voice voice, SoundCache cache) {
        this.voice = voice;
        this.cache = cache;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void stop() {
        thread.interrupt();
    }

    /** Needed now. Returns at once; never completes with an exception. */
    synchronized CompletableFuture<Rendered> sound(SoundKey key) {
        Optional<Rendered> known = known(key);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get());
        }
        CompletableFuture<Rendered> promise = promised.get(key);
        if (promise == null) {
            promise = new CompletableFuture<>();
            promised.put(key, promise);
            needed.addLast(key);
            notifyAll();
        }
        return promise;
    }

    /** Nothing that was needed until now is needed any longer. Returns at once. */
    synchronized void forgetNeeded() {
        needed.forEach(promised::remove);
        needed.clear();
        mute.clear();
    }

    /** May come. Returns at once. */
    synchronized void wish(Collection<SoundKey> keys) {
        wished.removeAll(List.copyOf(keys));
        wished.addAll(keys);
        while (wished.size() > MOST_WISHES) {
            wished.removeFirst();
        }
        notifyAll();
    }

    private void run() {
        try {
            while (true) {
                SoundKey key = take();
                keep(key, render(key));
            }
        } catch (InterruptedException e) {
            LOG.debug("Renders no more");
        }
    }

    private synchronized SoundKey take() throws InterruptedException {
        while (true) {
            SoundKey key = needed.isEmpty() ? wished.pollFirst() : needed.pollFirst();
            if (key == null) {
                wait();
            } else if (known(key).isEmpty()) {
                return key;
            }
        }
    }

    private Optional<Rendered> known(SoundKey key) {
        return cache.get(key).map(Rendered.class::cast).or(() -> Optional.ofNullable(mute.get(key)));
    }

    private Rendered render(SoundKey key) {
        try {
            Rendered rendered = Objects.requireNonNull(voice.render(key.spoken(), key.rate()));
            return rendered instanceof Rendered.Samples sound ? Resampler.atLineRate(sound) : rendered;
        } catch (RuntimeException | Error e) {
            LOG.error("The voice must not throw", e);
            double millis =
                    key.spoken().length() * MILLIS_A_CHARACTER / key.rate().factor();
            return new Rendered.Mute(String.valueOf(e), (int) millis, List.of());
        }
    }

    private synchronized void keep(SoundKey key, Rendered rendered) {
        if (rendered instanceof Rendered.Samples sound) {
            cache.put(key, sound);
        } else {
            mute.put(key, rendered);
        }
        CompletableFuture<Rendered> promise = promised.remove(key);
        if (promise != null) {
            promise.complete(rendered);
        }
    }
}
