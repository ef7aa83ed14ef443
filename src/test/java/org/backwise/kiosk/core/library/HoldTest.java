package org.backwise.kiosk.core.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backwise.kiosk.core.library.PhaseKind.BREATHE_IN;
import static org.backwise.kiosk.core.library.PhaseKind.BREATHE_OUT;
import static org.backwise.kiosk.core.library.PhaseKind.CHANGE;
import static org.backwise.kiosk.core.library.PhaseKind.HOLD;
import static org.backwise.kiosk.core.library.PhaseKind.MOVE;
import static org.backwise.kiosk.core.library.PhaseKind.READY;
import static org.backwise.kiosk.core.library.PhaseKind.REST;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How holds unfold into phases. */
class HoldTest {

    @Nested
    class AStillHold {

        private final Hold hold = new StillHold(15, 5, 30, List.of(Side.LEFT, Side.RIGHT), 8);

        @Test
        void getsReadyBeforeEachHoldAndRestsBetweenTurns() {
            assertThat(hold.phases(HoldLength.USUAL))
                    .extracting(Phase::kind)
                    .containsExactly(READY, HOLD, REST, READY, HOLD);
        }

        @Test
        void takesTheSidesInTheirOrder() {
            Hold mixed = new StillHold(15, 5, 30, List.of(Side.RIGHT, Side.LEFT, Side.RIGHT), 0);

            assertThat(mixed.phases(HoldLength.USUAL))
                    .filteredOn(phase -> phase.kind() == HOLD)
                    .extracting(Phase::side)
                    .containsExactly(Side.RIGHT, Side.LEFT, Side.RIGHT);
        }

        @Test
        void countsItsTurns() {
            assertThat(hold.phases(HoldLength.USUAL)).extracting(Phase::turn).containsExactly(1, 1, 2, 2, 2);
            assertThat(hold.phases(HoldLength.USUAL)).extracting(Phase::turns).containsOnly(2);
        }

        @Test
        void restsWithTheSideThatComesNext() {
            assertThat(hold.phases(HoldLength.USUAL).get(2).side()).isEqualTo(Side.RIGHT);
        }

        @Test
        void holdsShorterAtTheFirstTry() {
            assertThat(held(HoldLength.EASY)).containsExactly(5, 5);
            assertThat(held(HoldLength.USUAL)).containsExactly(15, 15);
        }

        private List<Integer> held(HoldLength length) {
            return hold.phases(length).stream()
                    .filter(phase -> phase.kind() == HOLD)
                    .map(Phase::seconds)
                    .toList();
        }

        @Test
        void doesNotRestWhereThereIsNoRest() {
            assertThat(new StillHold(15, 5, 30, List.of(Side.BOTH, Side.BOTH), 0).phases(HoldLength.EASY))
                    .extracting(Phase::kind)
                    .containsExactly(READY, HOLD, READY, HOLD);
        }

        @Test
        void takesAsLongAsItsPhases() {
            assertThat(hold.seconds(HoldLength.USUAL)).isEqualTo(4 + 15 + 8 + 4 + 15);
            assertThat(hold.seconds(HoldLength.EASY)).isEqualTo(4 + 5 + 8 + 4 + 5);
        }

        @ParameterizedTest
        @CsvSource({"31, 5, 31", "30, 5, 31", "20, 5, 15", "15, 16, 30", "15, 0, 30", "0, 0, 30"})
        void isNeverLongerThanItMayBe(int seconds, int easy, int most) {
            assertThatThrownBy(() -> new StillHold(seconds, easy, most, List.of(Side.BOTH), 5))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void mayLastAsLongAsTheCap() {
            Hold longest = new StillHold(30, 30, 30, List.of(Side.BOTH), 0);

            assertThat(longest.phases(HoldLength.USUAL).get(1).seconds()).isEqualTo(StillHold.CAP);
        }

        @Test
        void needsATurnAndNoNegativeRest() {
            assertThatThrownBy(() -> new StillHold(15, 5, 30, List.of(), 5))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new StillHold(15, 5, 30, List.of(Side.BOTH), -1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class CountedMovesUnfold {

        @ParameterizedTest
        @EnumSource
        void intoMovesCountedAnewEachWayWithTimeToChangeOver(HoldLength length) {
            List<Phase> phases = new CountedMoves(2, 3, 2, 8).phases(length);

            assertThat(phases).extracting(Phase::kind).containsExactly(MOVE, MOVE, CHANGE, MOVE, MOVE);
            assertThat(phases).extracting(Phase::seconds).containsExactly(3, 3, 8, 3, 3);
            assertThat(phases).extracting(Phase::turn).containsExactly(1, 2, 2, 1, 2);
            assertThat(phases).extracting(Phase::turns).containsOnly(2);
        }

        @Test
        void withoutAChangeWhereThereIsOneWay() {
            assertThat(new CountedMoves(3, 2, 1).phases(HoldLength.USUAL))
                    .hasSize(3)
                    .allMatch(phase -> phase.kind() == MOVE);
        }

        @ParameterizedTest
        @CsvSource({"0, 2, 1, 5", "3, 0, 1, 5", "3, 2, 0, 5", "3, 2, 3, 5", "3, 2, 2, 0"})
        void onlyWithinTheirLimits(int times, int pace, int ways, int change) {
            assertThatThrownBy(() -> new CountedMoves(times, pace, ways, change))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class SlowBreathsUnfold {

        @ParameterizedTest
        @EnumSource
        void intoInAndOut(HoldLength length) {
            List<Phase> phases = new SlowBreaths(2, 4, 6).phases(length);

            assertThat(phases)
                    .extracting(Phase::kind)
                    .containsExactly(BREATHE_IN, BREATHE_OUT, BREATHE_IN, BREATHE_OUT);
            assertThat(phases).extracting(Phase::seconds).containsExactly(4, 6, 4, 6);
            assertThat(phases).extracting(Phase::turn).containsExactly(1, 1, 2, 2);
        }

        @ParameterizedTest
        @CsvSource({"0, 4, 4", "2, 0, 4", "2, 4, 0"})
        void onlyWithinTheirLimits(int times, int in, int out) {
            assertThatThrownBy(() -> new SlowBreaths(times, in, out)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class APhase {

        @ParameterizedTest
        @CsvSource({"0, 1, 1", "5, 0, 1", "5, 3, 2"})
        void lastsAndCountsFromOne(int seconds, int turn, int turns) {
            assertThatThrownBy(() -> new Phase(HOLD, seconds, Side.BOTH, turn, turns))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
