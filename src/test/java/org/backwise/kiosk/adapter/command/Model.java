package org.backwise.kiosk.adapter.command;

import java.util.Arrays;
import java.util.List;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.speech.WordMark;

/** An embedded voice: a second at the usual rate, with two words in it that take all but its edges. */
final class Model implements Voice {

    static final int LOUDNESS = 4_000;

    static final int REST_MILLIS = 500;

    private Rendered said = new Rendered.Mute("nothing yet", 0, List.of());
    private boolean well = true;

    /** How long its two words take. */
    static double heardSeconds(SpeechRate rate) {
        return 1 / rate.factor() - 0.02;
    }

    /** What it said last. */
    Rendered said() {
        return said;
    }

    void fails() {
        well = false;
    }

    @Override
    public Rendered render(String spoken, SpeechRate rate) {
        if (spoken.isBlank()) {
            return new Rendered.Mute("nothing", 0, List.of());
        }
        int millis = (int) (1000 / rate.factor());
        int middle = millis / 2;
        List<WordMark> marks =
                List.of(new WordMark(0, 3, 10, middle), new WordMark(4, spoken.length(), middle, millis - 10));
        said = well
                ? new Rendered.Samples(samples(millis), 16_000, marks, REST_MILLIS)
                : new Rendered.Mute("for a test", millis, marks);
        return said;
    }

    private static short[] samples(int millis) {
        short[] samples = new short[millis * 16];
        Arrays.fill(samples, (short) LOUDNESS);
        return samples;
    }
}
