package org.backwise.kiosk.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.Gain;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Skip;
import org.backwise.kiosk.core.speech.Speaker;

/** A speaker that writes down what it is told to say. */
final class ListedWords implements Speaker {

    private final List<String> said = new CopyOnWriteArrayList<>();

    List<String> said() {
        return said;
    }

    @Override
    public void tell(Narration narration, SpeechRate rate) {
        narration.sentences().stream().map(Sentence::spoken).forEach(said::add);
    }

    @Override
    public void expect(Narration narration, SpeechRate rate) {
        // nothing is rendered
    }

    @Override
    public void pause() {
        // silent anyway
    }

    @Override
    public void resume() {
        // silent anyway
    }

    @Override
    public void skip(Skip to) {
        // silent anyway
    }

    @Override
    public void rate(SpeechRate rate) {
        // silent anyway
    }

    @Override
    public void gain(Gain gain) {
        // silent anyway
    }

    @Override
    public void route(Route route) {
        // silent anyway
    }

    @Override
    public void chime(Chime chime) {
        // silent anyway
    }

    @Override
    public void hush() {
        // silent anyway
    }

    @Override
    public void close() {
        // nothing is held
    }
}
