package org.backwise.kiosk.adapter.sound;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.WordMark;

/**
 * A sentence in its place within a narration, with the rest behind it. One that is mute is as many samples of silence.
 *
 * @param samples the sound; empty where the sentence is mute
 * @param start its first sample, counted from the beginning of the narration
 * @param soundEnd behind its last sample
 * @param end behind the rest
 */
record Piece(Sentence sentence, short[] samples, List<WordMark> marks, long start, long soundEnd, long end) {

    static Piece of(Sentence sentence, Rendered rendered, long start, int restMillis) {
        short[] samples = rendered instanceof Rendered.Samples sound ? sound.samples() : new short[0];
        long soundEnd = start + Math.max(1, Math.max(samples.length, samplesIn(rendered.millis())));
        return new Piece(sentence, samples, rendered.marks(), start, soundEnd, soundEnd + samplesIn(restMillis));
    }

    boolean covers(long sample) {
        return sample >= start && sample < end;
    }

    /** Fills a silent block with what is to be heard from this sample on. */
    void copy(long from, short[] block, int count) {
        int offset = (int) Math.min(from - start, samples.length);
        System.arraycopy(samples, offset, block, 0, Math.min(count, samples.length - offset));
    }

    Stream<Cue> cues() {
        Cue begin = new Cue(start, listener -> listener.sentence(sentence));
        return Stream.concat(Stream.of(begin), marks.stream().map(this::cue));
    }

    private Cue cue(WordMark word) {
        long at = Math.min(start + samplesIn(word.fromMillis()), soundEnd - 1);
        return new Cue(at, listener -> listener.word(sentence, word));
    }

    private static long samplesIn(int millis) {
        return millis * (long) AudioOutput.SAMPLES_A_SECOND / 1000;
    }
}
