package org.backwise.kiosk.adapter.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.junit.jupiter.api.Test;

class TempoTest {

    private static final List<Tempo> SLOWEST_FIRST =
            Stream.of(SpeechRate.values()).map(Tempo::of).toList();

    @Test
    void drawsSoundsOutLessWithEveryStep() {
        assertThat(SLOWEST_FIRST)
                .isSortedAccordingTo(Comparator.comparingDouble(Tempo::stretch).reversed());
    }

    @Test
    void restsShorterWithEveryStep() {
        assertThat(SLOWEST_FIRST)
                .isSortedAccordingTo(Comparator.comparingInt(Tempo::restMillis).reversed());
    }

    @Test
    void hardlyDrawsSoundsOutAtTheUsualRate() {
        assertThat(Tempo.of(SpeechRate.USUAL).stretch()).isBetween(1.0, 1.3);
    }

    @Test
    void leavesTimeToBreatheAtAnyRate() {
        assertThat(SLOWEST_FIRST).allMatch(tempo -> tempo.restMillis() >= 250);
    }
}
