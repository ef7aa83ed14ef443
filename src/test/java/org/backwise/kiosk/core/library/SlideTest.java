package org.backwise.kiosk.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which slides a patient is offered after the safety check. */
class SlideTest {

    private static final Set<Flag> NO_FLAG = Set.of();
    private static final Set<Flag> EVERY_FLAG = EnumSet.allOf(Flag.class);

    @Nested
    class AMove {

        private final ASlide move = ASlide.move("Turn");

        @Test
        void isOfferedToWhoAnsweredThatAllIsWell() {
            assertThat(move.slide().isOfferedTo(NO_FLAG)).isTrue();
        }

        @ParameterizedTest
        @EnumSource(
                value = SlideKind.class,
                names = {"MOVE", "EASIER"})
        void isNotOfferedToWhoIsNotReadyEvenIfSafeForAll(SlideKind kind) {
            Slide safe = ASlide.of(kind, "Turn").safeAfter(Flag.values()).slide();

            assertThat(safe.isOfferedTo(Set.of(Flag.NOT_READY))).isFalse();
        }

        @Test
        void isOfferedAfterAskUsFirstOnlyIfSafeForThat() {
            assertThat(move.slide().isOfferedTo(Set.of(Flag.ASK_FIRST))).isFalse();
            assertThat(move.safeAfter(Flag.ASK_FIRST).slide().isOfferedTo(Set.of(Flag.ASK_FIRST)))
                    .isTrue();
        }

        @Test
        void isOfferedToTheUnsteadyUnlessHiddenFromThem() {
            assertThat(move.slide().isOfferedTo(Set.of(Flag.UNSTEADY))).isTrue();
            assertThat(move.hiddenAfter(Flag.UNSTEADY).slide().isOfferedTo(Set.of(Flag.UNSTEADY)))
                    .isFalse();
        }

        @Test
        void isHiddenEvenWhereSafe() {
            ASlide both = move.safeAfter(Flag.ASK_FIRST).hiddenAfter(Flag.UNSTEADY);

            assertThat(both.slide().isOfferedTo(Set.of(Flag.ASK_FIRST, Flag.UNSTEADY)))
                    .isFalse();
        }
    }

    @Nested
    class AnyOtherSlide {

        @ParameterizedTest
        @EnumSource(
                value = SlideKind.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"MOVE", "EASIER"})
        void isOfferedToEverybody(SlideKind kind) {
            assertThat(ASlide.of(kind, "Read").slide().isOfferedTo(EVERY_FLAG)).isTrue();
        }

        @ParameterizedTest
        @EnumSource
        void isHiddenAfterTheFlagsItNames(Flag flag) {
            assertThat(ASlide.learn("Read").hiddenAfter(flag).slide().isOfferedTo(Set.of(flag)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SlideKind.class,
            names = {"CHECK", "STOP_SIGNS", "HELP"})
    void whatKeepsPatientsSafeIsLocked(SlideKind kind) {
        assertThat(kind.lock()).isEqualTo(Lock.LOCKED);
    }
}
