package org.backwise.kiosk.core.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a flow a patient sees. */
class FlowTest {

    private static final Set<Flag> NO_FLAG = Set.of();

    private final AFlow twist = AFlow.of(
            "chair-twist",
            ASlide.of(SlideKind.CHECK, "Check"),
            ASlide.of(SlideKind.SET_UP, "Sit"),
            ASlide.move("Turn left"),
            ASlide.move("Turn right").hiddenAfter(Flag.UNSTEADY),
            ASlide.learn("Why"),
            ASlide.easier("Half way").safeAfter(Flag.ASK_FIRST),
            ASlide.easier("Only breathe"));

    @Nested
    class ItsSlides {

        @Test
        void areAllShownInOrderToWhoIsWell() {
            assertThat(headings(NO_FLAG))
                    .containsExactly("Check", "Sit", "Turn left", "Turn right", "Why", "Half way", "Only breathe");
        }

        @Test
        void comeWithTheEasierWayBeforeTheUsualMovesForTheUnsteady() {
            assertThat(headings(Set.of(Flag.UNSTEADY)))
                    .containsExactly("Check", "Sit", "Half way", "Only breathe", "Turn left", "Why");
        }

        @Test
        void stayInTheirOrderForOthers() {
            assertThat(headings(Set.of(Flag.ASK_FIRST))).containsExactly("Check", "Sit", "Why", "Half way");
        }

        @Test
        void leaveOutEveryMoveForWhoIsNotReady() {
            assertThat(headings(Set.of(Flag.NOT_READY))).containsExactly("Check", "Sit", "Why");
        }

        @Test
        void areWholeWhereTheUnsteadyHaveNoMoveAtAll() {
            Flow words = AFlow.of("words", ASlide.learn("One"), ASlide.learn("Two"))
                    .harmless()
                    .flow();

            assertThat(words.slidesFor(Set.of(Flag.UNSTEADY))).isEqualTo(words.slides());
        }

        private java.util.List<String> headings(Set<Flag> flags) {
            return twist.flow().slidesFor(flags).stream()
                    .map(slide -> slide.page().heading())
                    .toList();
        }
    }

    @Nested
    class IsOffered {

        @ParameterizedTest
        @EnumSource
        void alwaysWhereItHasNoRisk(Flag flag) {
            assertThat(AFlow.getHelp().flow().isOfferedTo(Set.of(flag))).isTrue();
        }

        @Test
        void whereAMoveIsLeft() {
            assertThat(twist.flow().isOfferedTo(Set.of(Flag.ASK_FIRST))).isTrue();
            assertThat(twist.flow().isOfferedTo(Set.of(Flag.UNSTEADY))).isTrue();
        }

        @Test
        void notWhereNoMoveIsLeft() {
            assertThat(twist.flow().isOfferedTo(Set.of(Flag.NOT_READY))).isFalse();
        }
    }

    @Nested
    class TheSafetyCheck {

        @ParameterizedTest
        @EnumSource(value = Risk.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
        void comesBeforeEveryFlowWithARisk(Risk risk) {
            AFlow risky = new AFlow("risky", risk, twist.cards(), twist.slides(), twist.bookExtra());

            assertThat(risky.flow().needsSafetyCheck()).isTrue();
        }

        @Test
        void doesNotStandBeforeHelp() {
            assertThat(AFlow.getHelp().flow().needsSafetyCheck()).isFalse();
        }
    }

    @Nested
    class ItsFace {

        @Test
        void isItsFirstMove() {
            assertThat(twist.flow().face().name()).hasToString("turn-left");
        }

        @Test
        void isItsFirstSlideWhereNothingMoves() {
            assertThat(AFlow.getHelp().flow().face().name()).hasToString("get-help-now");
        }
    }

    @Test
    void aFlowWithoutSlidesIsNone() {
        assertThatThrownBy(() -> AFlow.of("nothing").flow()).isInstanceOf(IllegalArgumentException.class);
    }
}
