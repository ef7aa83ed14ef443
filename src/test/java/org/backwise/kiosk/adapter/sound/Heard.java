package org.backwise.kiosk.adapter.sound;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.WordMark;

/**
 * Writes down what a speaker reports: sentences and words as they are spelt, "finished", and whether there is sound.
 * Throws at one word.
 */
final class Heard implements Speaker.Listener {

    private final List<String> reports = new CopyOnWriteArrayList<>();
    static final String OFFENDING = "offending";

    private final List<Sound> sounds = new CopyOnWriteArrayList<>();

    @Override
    public void sentence(Sentence sentence) {
        reports.add("[" + sentence.spoken() + "]");
    }

    @Override
    public void word(Sentence sentence, WordMark word) {
        String spelt = sentence.spoken().substring(word.start(), word.end());
        reports.add(spelt);
        if (spelt.equals(OFFENDING)) {
            throw new IllegalStateException("for a test");
        }
    }

    @Override
    public void finished() {
        reports.add("finished");
    }

    @Override
    public void sound(Sound sound) {
        sounds.add(sound);
    }

    List<String> reports() {
        return List.copyOf(reports);
    }

    boolean has(String report) {
        return reports.contains(report);
    }

    List<Sound> sounds() {
        return List.copyOf(sounds);
    }

    void forget() {
        reports.clear();
    }
}
