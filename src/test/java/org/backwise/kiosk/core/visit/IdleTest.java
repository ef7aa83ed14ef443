package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.library.AFlow;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.ASlide;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HoldLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens when nobody touches anything: a long wait, a warning, and everything is forgotten. */
class IdleTest {

    private static final double IDLE = 300;
    private static final double A_MOMENT = 0.2;

    @Nested
    class TheWarning {

        @Test
        void comesAfterFiveQuietMinutes() {
            AVisit almost = AVisit.begun().after(IDLE - A_MOMENT);

            assertThat(almost.screen()).isInstanceOf(Menu.class);
            assertThat(almost.after(A_MOMENT).screen()).isInstanceOf(StillThere.class);
        }

        @Test
        void isHeardEvenByWhoDidNotTurnTheVoiceOn() {
            assertThat(AVisit.begun().after(IDLE).effects()).contains(Effect.Speech.TELL_SCREEN);
        }

        @ParameterizedTest
        @MethodSource("org.backwise.kiosk.core.visit.IdleTest#actions")
        void isPutOffByAnythingThePatientDoes(VisitEvent action) {
            AVisit later =
                    AVisit.begun().openChairTwist().after(IDLE - A_MOMENT).on(action);

            assertThat(later.after(IDLE - A_MOMENT).screen()).isNotInstanceOf(StillThere.class);
        }

        @Test
        void neverComesWhileNobodyIsThere() {
            assertThat(AVisit.waiting().after(2 * IDLE).screen()).isInstanceOf(Welcome.class);
        }
    }

    @Nested
    class TheClockStands {

        @Test
        void whileTheKioskTalks() {
            AVisit talking = AVisit.begun().press(Choice.Go.READ_ALOUD).after(2 * IDLE);

            assertThat(talking.screen()).isInstanceOf(Menu.class);
            assertThat(talking.readToItsEnd().after(IDLE - A_MOMENT).screen()).isInstanceOf(Menu.class);
        }

        @Test
        void whileAMoveIsPaced() {
            ASlide tenMinutes = ASlide.move("Rock").with(new CountedMoves(60, 10, 1));
            AVisit holding = AVisit.waiting(
                            ALibrary.of(AFlow.of("rock", tenMinutes).harmless()).library())
                    .press(Choice.Go.START)
                    .open(new FlowId("rock"))
                    .hold(HoldLength.USUAL);

            assertThat(holding.after(IDLE + 1).screen()).isInstanceOf(Holding.class);
        }

        @Test
        void whileThePrinterWorks() {
            AVisit printing =
                    AVisit.begun().openChairTwist().press(Choice.Go.HOME).prints();

            assertThat(printing.after(2 * IDLE).screen()).isInstanceOf(Printing.class);
        }

        @Test
        void whileStopAsksToRest() {
            AVisit stopped = AVisit.begun().toTheTurn().press(Choice.Go.STOP_IT_HURTS);

            assertThat(stopped.after(120).after(IDLE - A_MOMENT).screen()).isInstanceOf(Stopped.class);
            assertThat(stopped.after(120).after(IDLE).screen()).isInstanceOf(StillThere.class);
        }

        @Test
        void butGoesOnAfterAll() {
            assertThat(holdOver().after(IDLE).screen()).isInstanceOf(StillThere.class);
            assertThat(holdPaused().after(IDLE).screen()).isInstanceOf(StillThere.class);
            assertThat(printed().after(IDLE).screen()).isInstanceOf(StillThere.class);
            assertThat(readingPaused().after(IDLE).screen()).isInstanceOf(StillThere.class);
        }

        private static AVisit holdOver() {
            return AVisit.begun().toTheTurn().hold(HoldLength.EASY).press(Choice.Go.END_HOLD);
        }

        private static AVisit holdPaused() {
            return AVisit.begun().toTheTurn().hold(HoldLength.EASY).press(Choice.Go.PAUSE_HOLD);
        }

        private static AVisit printed() {
            return AVisit.begun()
                    .openChairTwist()
                    .press(Choice.Go.HOME)
                    .prints()
                    .printEnds(1, new PrintOutcome.Printed(2));
        }

        private static AVisit readingPaused() {
            return AVisit.begun().press(Choice.Go.READ_ALOUD).press(Choice.Go.READ_ALOUD);
        }
    }

    @Nested
    class TheCountdown {

        private final AVisit warned = AVisit.begun().openChairTwist().after(IDLE);

        @Test
        void beginsWhenTheWarningWasSpoken() {
            assertThat(left(warned.after(60))).isEqualTo(45);
            assertThat(left(warned.readToItsEnd().after(1))).isEqualTo(44);
        }

        @Test
        void tellsThirtyTwentyAndTenSeconds() {
            AVisit now = warned.readToItsEnd();
            for (int told : List.of(30, 20, 10)) {
                while (left(now) > told) {
                    assertThat(now.cues()).doesNotContain(new Cue.ForgettingIn(told));
                    now = now.after(A_MOMENT);
                }
                assertThat(now.cues()).containsExactly(new Cue.ForgettingIn(told));
            }
        }

        @Test
        void endsTheVisit() {
            AVisit now = warned.readToItsEnd();
            for (int cue = 0; cue < 3; cue++) {
                now = now.after(15).readToItsEnd();
            }

            assertThat(now.after(15).visit()).isEqualTo(AVisit.waiting().visit());
        }

        private static int left(AVisit warned) {
            return ((StillThere) warned.screen()).secondsLeft();
        }
    }

    @Nested
    class WhoIsStillThere {

        @ParameterizedTest
        @MethodSource("org.backwise.kiosk.core.visit.IdleTest#actions")
        void comesBackToTheSamePlace(VisitEvent action) {
            AVisit before = AVisit.begun().toTheTurn();

            assertThat(before.after(IDLE).on(action).screen()).isEqualTo(before.screen());
        }

        @Test
        void comesBackAnyNumberOfTimes() {
            AVisit before = AVisit.begun().toTheTurn();
            AVisit now = before;
            for (int time = 0; time < 12; time++) {
                now = now.after(IDLE).readToItsEnd().after(14).press(Choice.Go.STAY);
            }

            assertThat(now.screen()).isEqualTo(before.screen());
            assertThat(now.visit().memory()).isEqualTo(before.visit().memory());
        }

        @Test
        void findsTextAndSoundOpenAsItWas() {
            AVisit panel = AVisit.begun().press(Choice.Go.COMFORT);

            assertThat(panel.after(IDLE).press(Choice.Go.STAY).screen()).isEqualTo(panel.screen());
        }

        @Test
        void isAskedOneThingOnly() {
            assertThat(AVisit.begun().after(IDLE).visit().choices()).containsExactly(Choice.Go.STAY);
        }
    }

    @Nested
    class WhenTheVisitIsOver {

        private final Comfort chosen = Comfort.USUAL.with(TextSize.LARGEST).with(Contrast.DARK);

        private final AVisit left = AVisit.begun()
                .press(Choice.Go.COMFORT)
                .press(new Choice.SetComfort(Comfort.USUAL.with(TextSize.LARGEST)))
                .press(new Choice.OpenTopic(ComfortTopic.COLORS))
                .press(new Choice.SetComfort(chosen))
                .press(Choice.Go.CLOSE)
                .openChairTwist()
                .press(Choice.Go.HOME)
                .prints()
                .press(Choice.Go.HOME);

        @Test
        void everythingIsForgotten() {
            assertThat(left.visit().memory())
                    .isEqualTo(new Memory(
                            chosen,
                            Memory.Check.DONE,
                            Set.of(),
                            new Prints(List.of(ALibrary.CHAIR_TWIST), 1, Map.of(1, 10), 0)));

            AVisit gone = left.after(IDLE).readToItsEnd();
            while (gone.screen() instanceof StillThere) {
                gone = gone.after(1).readToItsEnd();
            }

            assertThat(gone.visit().memory()).isEqualTo(Memory.NOTHING);
            assertThat(gone.screen()).isEqualTo(AVisit.waiting().screen());
        }

        @Test
        void theVoiceFallsSilentAndNothingIsLeftWithThePrinter() {
            assertThat(left.press(Choice.Go.FINISH).effects())
                    .containsExactly(Effect.Speech.HUSH, new Effect.ForgetPages());
        }
    }

    static Stream<VisitEvent> actions() {
        return Stream.of(
                new VisitEvent.Next(),
                new VisitEvent.Back(),
                new VisitEvent.Move(),
                new VisitEvent.Select(Choice.Go.STAY));
    }
}
