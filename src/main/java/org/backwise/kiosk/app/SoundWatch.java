package org.backwise.kiosk.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.backwise.kiosk.core.health.Vitals;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.WordMark;

/** Passes on what the speaker tells, and remembers whether there is sound. */
final class SoundWatch implements Speaker.Listener {

    private final Speaker.Listener listener;
    private final AtomicReference<Optional<Vitals.Loudspeaker>> last = new AtomicReference<>(Optional.empty());

    SoundWatch(Speaker.Listener listener) {
        this.listener = listener;
    }

    /** Whether there is sound, as last told; from any thread. */
    Optional<Vitals.Loudspeaker> last() {
        return last.get();
    }

    @Override
    public void sentence(Sentence sentence) {
        listener.sentence(sentence);
    }

    @Override
    public void word(Sentence sentence, WordMark word) {
        listener.word(sentence, word);
    }

    @Override
    public void finished() {
        listener.finished();
    }

    @Override
    public void sound(Sound sound) {
        last.set(Optional.of(sound == Sound.AUDIBLE ? Vitals.Loudspeaker.AUDIBLE : Vitals.Loudspeaker.MISSING));
        listener.sound(sound);
    }
}
