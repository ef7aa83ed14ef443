package org.backwise.kiosk.adapter.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backwise.kiosk.core.comfort.SpeechRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TempoTest {

    private static final int WORDS = 100;
    private static final int GAPS = 80;

    @ParameterizedTest
    @EnumSource
    void spreadsTheWordsOverTheTimeThatTheRateAsksFor(SpeechRate rate) {
        Tempo tempo = Tempo.of(WORDS, 28, GAPS, rate);
        double seconds = 28 * tempo.stretch() + GAPS * tempo.rests().seconds();
        assertThat(WORDS * 60 / seconds).isCloseTo(rate.wordsAMinute(), within(rate.wordsAMinute() * 0.01));
    }

    @Test
    void drawsSoundsOutLessThanItSpreadsThem() {
        assertThat(Tempo.of(WORDS, 28, GAPS, SpeechRate.USUAL).stretch()).isLessThan(1.4);
        assertThat(Tempo.of(WORDS, 28, GAPS, SpeechRate.USUAL).rests().seconds())
                .isBetween(0.05, 0.2);
    }

    @Test
    void doesNotRestInFastSpeech() {
        assertThat(Tempo.of(WORDS, 28, GAPS, SpeechRate.FASTEST).rests()).isEqualTo(WordRests.NONE);
    }

    @Test
    void neverHurriesNorDrawsATextByMoreThanAQuarter() {
        double usual = length(28);
        assertThat(length(60) / 60).isCloseTo(usual / 28 * 0.75, within(0.02));
        assertThat(length(15) / 15).isCloseTo(usual / 28 * 1.25, within(0.02));
    }

    @Test
    void drawsASingleWordOut() {
        Tempo tempo = Tempo.of(1, 0.28, 0, SpeechRate.USUAL);
        assertThat(tempo.stretch() * 0.28).isCloseTo(0.49, within(0.01));
    }

    private static double length(double seconds) {
        Tempo tempo = Tempo.of(WORDS, seconds, GAPS, SpeechRate.USUAL);
        return seconds * tempo.stretch() + GAPS * tempo.rests().seconds();
    }
}
