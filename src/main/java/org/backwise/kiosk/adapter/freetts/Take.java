package org.backwise.kiosk.adapter.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.relp.LPCResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.WordMark;

/** Joins the utterances of one text: their sound, and the times of their words. */
final class Take {

    private final SpeakableText text;
    private final Tempo tempo;
    private final Waveform waveform;
    private final List<WordMark> marks = new ArrayList<>();

    /**
     * Begins.
     *
     * @param tempo whose rest lies between two utterances, and behind the last
     */
    Take(SpeakableText text, Tempo tempo) {
        this.text = text;
        this.tempo = tempo;
        this.waveform = new Waveform(tempo.restSeconds());
    }

    /** Adds what FreeTTS made of these tokens; an utterance of punctuation alone has no sound and adds nothing. */
    void add(Utterance utterance, List<SourceToken> tokens) {
        SegmentTimes times = SegmentTimes.of(utterance);
        if (times.hasSound()) {
            LPCResult sound = (LPCResult) utterance.getObject("target_lpcres");
            waveform.add(sound.getWaveSamples(), times);
            addMarks(utterance, tokens);
        }
    }

    /**
     * The whole.
     *
     * @throws IllegalStateException if FreeTTS found nothing to say
     */
    Rendered.Samples finish() {
        if (marks.isEmpty()) {
            throw new IllegalStateException("FreeTTS found nothing to say");
        }
        return new Rendered.Samples(waveform.finish(), Waveform.SAMPLES_A_SECOND, marks, tempo.restMillis());
    }

    private void addMarks(Utterance utterance, List<SourceToken> tokens) {
        Iterator<SourceToken> sources = tokens.iterator();
        for (Item token = utterance.getRelation(Relation.TOKEN).getHead(); token != null; token = token.getNext()) {
            Span source = text.source(sources.next().word());
            mark(token, source).ifPresent(this::add);
        }
    }

    /** One mark for a token, however many words it is spoken with; none where it is not heard at all. */
    private Optional<WordMark> mark(Item token, Span source) {
        Optional<WordMark> whole = Optional.empty();
        for (Item word = token.getDaughter(); word != null; word = word.getNext()) {
            whole = joined(whole, SegmentTimes.ofWord(word).map(times -> mark(times, source)));
        }
        return whole;
    }

    private WordMark mark(SegmentTimes times, Span source) {
        return new WordMark(
                source.start(), source.end(), waveform.millisAt(times.from()), waveform.millisAt(times.to()));
    }

    /** Tokens that stand for one part of the original, as the digits of 911, are one word to the eye. */
    private void add(WordMark mark) {
        int last = marks.size() - 1;
        if (last >= 0 && mark.start() < marks.get(last).end()) {
            marks.set(last, joined(marks.get(last), mark));
        } else {
            marks.add(mark);
        }
    }

    private static Optional<WordMark> joined(Optional<WordMark> earlier, Optional<WordMark> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return earlier.or(() -> later);
        }
        return Optional.of(joined(earlier.get(), later.get()));
    }

    private static WordMark joined(WordMark earlier, WordMark later) {
        return new WordMark(
                earlier.start(), Math.max(earlier.end(), later.end()), earlier.fromMillis(), later.toMillis());
    }
}
