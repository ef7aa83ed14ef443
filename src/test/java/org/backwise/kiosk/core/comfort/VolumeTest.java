package org.backwise.kiosk.core.comfort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VolumeTest {

    @Test
    void hasTwentyStepsOfFourDecibels() {
        assertThat(IntStream.range(1, 21)
                        .mapToDouble(level -> new Volume(level + 1).decibels() - new Volume(level).decibels()))
                .hasSize(20)
                .allMatch(step -> step == 4);
        assertThat(Volume.LOUDEST.decibels() - Volume.QUIETEST.decibels()).isEqualTo(80);
    }

    @Test
    void hasALevelTwelveDecibelsAboveTheLowest() {
        assertThat(new Volume(4).decibels() - Volume.QUIETEST.decibels()).isEqualTo(12);
    }

    @Test
    void isNeverSilentNorBeyondFull() {
        assertThat(Volume.QUIETEST.gain()).isCloseTo(0.0001, within(1e-9));
        assertThat(Volume.LOUDEST.gain()).isEqualTo(1);
        assertThat(Volume.QUIETEST.quieter()).isEqualTo(Volume.QUIETEST);
        assertThat(Volume.LOUDEST.louder()).isEqualTo(Volume.LOUDEST);
    }

    @Test
    void canGoTwentyDecibelsAboveTheUsual() {
        assertThat(Volume.LOUDEST.decibels() - Volume.USUAL_LOUDSPEAKER.decibels())
                .isGreaterThanOrEqualTo(20);
    }
}
