package org.backwise.kiosk.adapter.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.speech.WordMark;

/** Says every word in 100 ms at the usual rate, as samples that count from 1 within the sentence; knows some texts it cannot say. */
final class FakeVoice implements Voice {

    static final String MUTE = "mute words";
    static final String THROWING = "throwing words";

    private static final int WORD_MILLIS = 100;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public Rendered render(String spoken, SpeechRate rate) {
        asked.add(spoken);
        int wordMillis = (int) (WORD_MILLIS / rate.factor());
        List<WordMark> marks = marks(spoken, wordMillis);
        int millis = marks.size() * wordMillis;
        return switch (spoken) {
            case MUTE -> new Rendered.Mute("for a test", millis, marks);
            case THROWING -> throw new IllegalStateException("for a test");
            default -> new Rendered.Samples(samples(millis * 16), 16_000, marks);
        };
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    private static List<WordMark> marks(String spoken, int wordMillis) {
        List<WordMark> marks = new ArrayList<>();
        for (MatchResult word : WORD.matcher(spoken).results().toList()) {
            int from = marks.size() * wordMillis;
            marks.add(new WordMark(word.start(), word.end(), from, from + wordMillis));
        }
        return marks;
    }

    private static short[] samples(int count) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) (i + 1);
        }
        return samples;
    }
}
