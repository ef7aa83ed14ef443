package org.backwise.kiosk.core.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said during a hold. */
class HoldCuesTest {

    private static final String DURING = "Keep breathing.";

    @Test
    void eachSideHasItsOwnWords() {
        HoldCues cues = new HoldCues(
                Map.of(Side.LEFT, "Turn left.", Side.RIGHT, "Turn right."), DURING, Map.of(Side.RIGHT, "Back."));

        assertThat(cues.startOn(Side.LEFT)).isEqualTo("Turn left.");
        assertThat(cues.startOn(Side.RIGHT)).isEqualTo("Turn right.");
        assertThat(cues.endOn(Side.RIGHT)).isEqualTo("Back.");
    }

    @ParameterizedTest
    @EnumSource
    void wordsForBothSidesStandForAnySideWithoutItsOwn(Side side) {
        HoldCues cues = new HoldCues(Map.of(Side.BOTH, "Turn."), DURING, Map.of(Side.BOTH, "Come back."));

        assertThat(cues.startOn(side)).isEqualTo("Turn.");
        assertThat(cues.endOn(side)).isEqualTo("Come back.");
    }

    @Test
    void nothingIsSaidAtAnEndWithoutWords() {
        assertThat(new HoldCues(Map.of(Side.BOTH, "Turn."), DURING, Map.of()).endOn(Side.LEFT))
                .isEmpty();
    }

    @Test
    void noSideBeginsWithoutWords() {
        assertThatThrownBy(() -> new HoldCues(Map.of(Side.LEFT, "Turn left."), DURING, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
