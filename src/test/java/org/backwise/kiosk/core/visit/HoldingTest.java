package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.kiosk.core.library.AFlow;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.ASlide;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.library.Phase;
import org.backwise.kiosk.core.library.PhaseKind;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.SlowBreaths;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a move is paced: 4 seconds to get ready, 15 to hold on the left, 5 to rest, and the same on the right. */
class HoldingTest {

    private static final int READY = 4;
    private static final int HOLD = 15;
    private static final int REST = 5;

    private final AVisit slide = AVisit.listening().toTheTurn().readToItsEnd();
    private final AVisit begun = slide.hold(HoldLength.USUAL);

    @Nested
    class Phases {

        @Test
        void followOneAnother() {
            assertThat(phase(begun).kind()).isEqualTo(PhaseKind.READY);
            assertThat(phase(begun.after(READY)).kind()).isEqualTo(PhaseKind.HOLD);
            assertThat(phase(begun.after(READY + HOLD)).kind()).isEqualTo(PhaseKind.REST);
            assertThat(phase(begun.after(READY + HOLD + REST)).kind()).isEqualTo(PhaseKind.READY);
            assertThat(phase(begun.after(READY + HOLD + REST)).side()).isEqualTo(Side.RIGHT);
        }

        @Test
        void lastTheirTime() {
            assertThat(holding(begun).secondsLeft()).isEqualTo(READY);
            assertThat(holding(begun.after(READY - 0.1)).secondsLeft()).isEqualTo(1);
            assertThat(holding(begun.after(READY + 1)).secondsLeft()).isEqualTo(HOLD - 1);
        }

        @Test
        void areShorterAtTheFirstTry() {
            AVisit easy = slide.hold(HoldLength.EASY).after(READY);

            assertThat(holding(easy).secondsLeft()).isEqualTo(5);
        }

        @Test
        void areOverAfterTheLastHoldAndThenWait() {
            AVisit over = begun.after(2 * (READY + HOLD) + REST);

            assertThat(holding(over).isOver()).isTrue();
            assertThat(holding(over.after(60)).secondsLeft()).isZero();
        }
    }

    @Nested
    class Cues {

        @Test
        void tellEachPhaseAsItBegins() {
            assertThat(begun.cues())
                    .containsExactly(begins(holding(begun).phases().get(0)));
            assertThat(begun.after(READY).cues())
                    .containsExactly(begins(holding(begun).phases().get(1)));
        }

        @Test
        void countAtTenAndFiveSecondsOfTheHold() {
            assertThat(begun.after(READY).after(HOLD - 0.1).cues())
                    .containsExactly(new Cue.HoldLeft(10), new Cue.HoldLeft(5));
        }

        @Test
        void doNotCountAHoldThatBeginsWithFive() {
            assertThat(slide.hold(HoldLength.EASY).after(READY).after(4.9).cues())
                    .isEmpty();
        }

        @Test
        void doNotCountBreaths() {
            ASlide breaths = ASlide.move("Breathe").with(new SlowBreaths(2, 6, 12));
            AVisit breathing = AVisit.waiting(
                            ALibrary.of(AFlow.of("breathe", breaths).harmless()).library())
                    .press(Choice.Go.START_ALOUD)
                    .open(new FlowId("breathe"))
                    .hold(HoldLength.USUAL);

            assertThat(breathing.after(2 * (6 + 12)).cues()).noneMatch(Cue.HoldLeft.class::isInstance);
        }

        @Test
        void tellTheEnd() {
            AVisit over = begun.after(2 * (READY + HOLD) + REST);

            assertThat(over.cues()).last().isEqualTo(new Cue.HoldOver(last(begun), ASlide.CUES));
        }

        @Test
        void areNotForWhoDidNotAskForTheVoice() {
            AVisit silent = AVisit.begun().toTheTurn().hold(HoldLength.USUAL);

            assertThat(silent.cues()).isEmpty();
            assertThat(silent.after(2 * (READY + HOLD) + REST).cues()).isEmpty();
        }

        private static Cue begins(Phase phase) {
            return new Cue.PhaseBegins(phase, ASlide.CUES);
        }
    }

    @Nested
    class Pausing {

        private final AVisit paused = begun.after(READY + 3).press(Choice.Go.PAUSE_HOLD);

        @Test
        void stopsTheTime() {
            assertThat(holding(paused.after(60)).secondsLeft()).isEqualTo(HOLD - 3);
        }

        @Test
        void silencesTheVoice() {
            assertThat(paused.effects()).containsExactly(Effect.Speech.HUSH);
        }

        @Test
        void goesOnWhereItStopped() {
            AVisit resumed = paused.after(60).press(Choice.Go.PAUSE_HOLD);

            assertThat(holding(resumed.after(2)).secondsLeft()).isEqualTo(HOLD - 5);
        }
    }

    @Nested
    class TheHold {

        @Test
        void canBeEndedAtAnyMoment() {
            AVisit ended = begun.after(READY + 1).press(Choice.Go.END_HOLD);

            assertThat(holding(ended).isOver()).isTrue();
            assertThat(ended.cues()).hasSize(1).allMatch(Cue.HoldOver.class::isInstance);
        }

        @Test
        void leadsToTheNextSlideWhenItIsOver() {
            AVisit over = begun.press(Choice.Go.END_HOLD);

            assertThat(over.press(Choice.Go.NEXT).screen())
                    .isEqualTo(slide.next().screen());
            assertThat(over.next().screen()).isEqualTo(slide.next().screen());
        }

        @Test
        void offersPauseAndEndOnlyWhileItRuns() {
            List<Choice> running = begun.visit().choices();
            List<Choice> over = begun.press(Choice.Go.END_HOLD).visit().choices();

            assertThat(running)
                    .contains(Choice.Go.PAUSE_HOLD, Choice.Go.END_HOLD)
                    .doesNotContain(Choice.Go.NEXT);
            assertThat(over).contains(Choice.Go.NEXT).doesNotContain(Choice.Go.PAUSE_HOLD, Choice.Go.END_HOLD);
        }

        @Test
        void leadsBackToItsSlide() {
            assertThat(begun.back().screen()).isEqualTo(slide.screen());
            assertThat(begun.press(Choice.Go.BACK).screen()).isEqualTo(slide.screen());
        }

        @Test
        void waitsWhileTextAndSoundLiesOverIt() {
            AVisit held = begun.after(READY + 3);

            AVisit back = held.press(Choice.Go.COMFORT).after(30).press(Choice.Go.CLOSE);

            assertThat(back.screen()).isEqualTo(held.screen());
        }
    }

    private static Phase phase(AVisit visit) {
        return holding(visit).phase();
    }

    private static Phase last(AVisit visit) {
        List<Phase> phases = holding(visit).phases();
        return phases.get(phases.size() - 1);
    }

    private static Holding holding(AVisit visit) {
        return (Holding) visit.screen();
    }
}
