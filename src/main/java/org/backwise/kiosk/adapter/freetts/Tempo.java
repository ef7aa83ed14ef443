package org.backwise.kiosk.adapter.freetts;

import org.backwise.kiosk.core.comfort.SpeechRate;

/**
 * How FreeTTS is brought to the rate that a patient chose, at the same pitch: by the rests between sentences first, by
 * the length of sounds second, for drawn-out sounds are hard to understand, and a rest gives time to do what was said.
 *
 * <p>The figures bring all the sentences of our slides, rests included, to the words a minute of the rate.
 *
 * @param stretch of every sound, 1 for FreeTTS' own durations, 2 for twice as slow
 * @param gaps between words, besides
 * @param restMillis how long it is silent behind a sentence
 */
record Tempo(double stretch, WordRests gaps, int restMillis) {

    static Tempo of(SpeechRate rate) {
        return switch (rate) {
            case SLOWEST -> new Tempo(1.7, new WordRests(0.2), 2_340);
            case SLOWER -> new Tempo(1.4, WordRests.NONE, 1_840);
            case USUAL -> new Tempo(1.2, WordRests.NONE, 1_060);
            case BRISK -> new Tempo(1.02, WordRests.NONE, 770);
            case FAST -> new Tempo(0.9, WordRests.NONE, 550);
            case FASTER -> new Tempo(0.8, WordRests.NONE, 420);
            case FASTEST -> new Tempo(0.72, WordRests.NONE, 330);
        };
    }

    double restSeconds() {
        return restMillis / 1000.0;
    }
}
