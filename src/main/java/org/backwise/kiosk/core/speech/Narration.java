package org.backwise.kiosk.core.speech;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Text shown and words spoken as one value: sentences in reading order. */
public record Narration(List<Sentence> sentences) {

    /** Nothing to say. */
    public static final Narration SILENCE = new Narration(List.of());

    public Narration {
        sentences = List.copyOf(sentences);
    }

    /** A text that is spoken just as it is shown, cut into sentences. */
    public static Narration of(Part part, String text) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(new Sentence(part, text.indexOf(sentence, start), sentence, sentence));
            }
        }
        return new Narration(sentences);
    }

    /** A text that is spoken in other words than it is shown. */
    public static Narration of(Part part, String shown, String spoken) {
        return shown.equals(spoken) ? of(part, shown) : new Narration(List.of(new Sentence(part, 0, shown, spoken)));
    }

    /** Several narrations one after the other. */
    public static Narration of(List<Narration> narrations) {
        return new Narration(narrations.stream()
                .flatMap(narration -> narration.sentences().stream())
                .toList());
    }

    public Narration then(Narration next) {
        return new Narration(
                Stream.concat(sentences.stream(), next.sentences.stream()).toList());
    }
}
