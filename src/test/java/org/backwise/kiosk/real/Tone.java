package org.backwise.kiosk.real;

import java.util.List;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.speech.WordMark;

/** A voice that says everything in one steady tone, so that nothing lost or repeated can hide in a pause. */
final class Tone implements Voice {

    static final Narration TEXT = Narration.of(Part.line(0), "Aaah.");

    private static final int HERTZ = 250;
    private static final int LEVEL = 9_000;

    private final int millis;

    Tone(int millis) {
        this.millis = millis;
    }

    @Override
    public Rendered render(String spoken, SpeechRate rate) {
        short[] samples = new short[millis * 16];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (LEVEL * Math.sin(2 * Math.PI * HERTZ * i / 16_000));
        }
        return new Rendered.Samples(samples, 16_000, List.of(new WordMark(0, spoken.length(), 0, millis)));
    }
}
