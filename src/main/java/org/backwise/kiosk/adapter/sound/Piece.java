package org.backwise.kiosk.adapter.sound;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.WordMark;

/**
 * A sentence, or a part of one, in its place within a reading, with the rest behind it. One that is mute is as many
 * samples of silence. All places are samples counted from the beginning of the reading.
 *
 * @param samples the sound; empty where the sentence is mute
 * @param start where the first sample of the sentence lies, or would lie
 * @param soundEnd behind the last sample of the sentence
 * @param from what is before it, is not heard of this piece
 * @param end what lies behind it, is not heard of this piece
 */
record Piece(Sentence sentence, short[] samples, List<WordMark> marks, long start, long soundEnd, long from, long end) {

    /** How long sound takes to grow from nothing, or to fade, when it is cut within a sentence. */
    static final int FADE = AudioOutput.SAMPLES_A_SECOND * 5 / 1000;

    static Piece of(Sentence sentence, Rendered rendered, long start, int restMillis) {
        short[] samples = rendered instanceof Rendered.Samples sound ? sound.samples() : new short[0];
        long soundEnd = start + Math.max(1, Math.max(samples.length, samplesIn(rendered.millis())));
        return new Piece(sentence, samples, rendered.marks(), start, soundEnd, start, soundEnd + samplesIn(restMillis));
    }

    boolean covers(long sample) {
        return sample >= from && sample < end;
    }

    /** Whether it has words that nobody says. */
    boolean isMute() {
        return samples.length == 0 && !marks.isEmpty();
    }

    /** Fills a silent block with what is to be heard from this sample on. */
    void copy(long place, short[] block, int count) {
        int offset = (int) Math.min(place - start, samples.length);
        System.arraycopy(samples, offset, block, 0, Math.min(count, samples.length - offset));
        for (int i = 0; i < count; i++) {
            block[i] = (short) (block[i] * loudness(place + i));
        }
    }

    /** The first word that begins at this sample or later. */
    Optional<WordMark> wordFrom(long sample) {
        return marks.stream().filter(word -> at(word) >= sample).findFirst();
    }

    /** The word that stands there in the text. */
    Optional<WordMark> word(int startInText) {
        return marks.stream().filter(word -> word.start() == startInText).findFirst();
    }

    /** Where a word begins to be heard. */
    long at(WordMark word) {
        return Math.min(start + samplesIn(word.fromMillis()), soundEnd - 1);
    }

    Piece until(long sample) {
        return new Piece(sentence, samples, marks, start, soundEnd, from, sample);
    }

    /** The part that begins with this word, moved so that it begins at this sample. */
    Piece from(WordMark word, long sample) {
        long move = sample - at(word);
        return new Piece(sentence, samples, marks, start + move, soundEnd + move, sample, end + move);
    }

    /** The words of this piece. */
    Stream<Cue> words() {
        return marks.stream()
                .filter(word -> covers(at(word)))
                .map(word -> new Cue(at(word), listener -> listener.word(sentence, word)));
    }

    private double loudness(long sample) {
        double grown = from > start ? (double) (sample - from) / FADE : 1;
        double left = end < soundEnd ? (double) (end - sample) / FADE : 1;
        return Math.min(1, Math.min(grown, left));
    }

    private static long samplesIn(int millis) {
        return millis * (long) AudioOutput.SAMPLES_A_SECOND / 1000;
    }
}
