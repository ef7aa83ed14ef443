package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.HoldLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Stop, it hurts", and the call for staff. */
class StopTest {

    private final AVisit slide = AVisit.begun().toTheTurn();
    private final AVisit stopped = slide.press(Choice.Go.STOP_IT_HURTS);

    @Nested
    class Stopping {

        @Test
        void isPossibleOnEverySlideAndInEveryHold() {
            AVisit holding = slide.hold(HoldLength.USUAL);

            assertThat(stopped.screen()).isInstanceOf(Stopped.class);
            assertThat(holding.press(Choice.Go.STOP_IT_HURTS).screen()).isEqualTo(stopped.screen());
            assertThat(holding.press(Choice.Go.END_HOLD)
                            .press(Choice.Go.STOP_IT_HURTS)
                            .screen())
                    .isEqualTo(stopped.screen());
        }

        @Test
        void countsTheRestDownToNothing() {
            assertThat(left(stopped)).isEqualTo(120_000);
            assertThat(left(stopped.after(30))).isEqualTo(90_000);
            assertThat(left(stopped.after(120))).isZero();
            assertThat(left(stopped.after(150))).isZero();
        }

        @Test
        void readsWhatToDoAgainWhenTheRestIsOver() {
            AVisit listening = AVisit.listening().toTheTurn().press(Choice.Go.STOP_IT_HURTS);

            assertThat(listening.after(119.9).effects()).isEmpty();
            assertThat(listening.after(119.9).after(0.1).effects())
                    .contains(Effect.Speech.HUSH, Effect.Speech.TELL_SCREEN);
        }

        @Test
        void leadsOverTheHelpScreenBackToTheSlide() {
            HelpScreen help = new HelpScreen(ALibrary.CHAIR_TWIST, 2);

            assertThat(stopped.press(Choice.Go.GET_HELP).screen()).isEqualTo(help);
            assertThat(stopped.next().screen()).isEqualTo(help);
            assertThat(stopped.back().screen()).isEqualTo(help);
            assertThat(stopped.back().back().screen()).isEqualTo(slide.screen());
        }

        private static int left(AVisit stopped) {
            return ((Stopped) stopped.screen()).millisLeft();
        }
    }

    @Nested
    class TheCallForStaff {

        private final AVisit called = stopped.press(Choice.Go.CALL_STAFF);

        @Test
        void isSpokenWhateverThePatientChose() {
            assertThat(called.effects()).containsExactly(Effect.Speech.HUSH, Effect.Speech.TELL_SCREEN);
        }

        @Test
        void isRepeatedTwelveSecondsAfterItWasSpoken() {
            AVisit spoken = called.after(60).readToItsEnd();

            assertThat(spoken.after(11.9).effects()).isEmpty();
            assertThat(spoken.after(11.9).after(0.1).effects())
                    .containsExactly(Effect.Speech.HUSH, Effect.Speech.TELL_SCREEN);
        }

        @Test
        void isRepeatedAgainAndAgain() {
            AVisit now = called.readToItsEnd();
            for (int time = 0; time < 10; time++) {
                now = now.after(12);
                assertThat(now.effects()).contains(Effect.Speech.TELL_SCREEN);
                now = now.readToItsEnd();
            }
        }

        @ParameterizedTest
        @EnumSource
        void endsWithAnyAction(Ending ending) {
            assertThat(called.on(ending.event).screen()).isEqualTo(stopped.screen());
        }
    }

    enum Ending {
        CLOSE(new VisitEvent.Select(Choice.Go.CLOSE)),
        NEXT(new VisitEvent.Next()),
        BACK(new VisitEvent.Back());

        private final VisitEvent event;

        Ending(VisitEvent event) {
            this.event = event;
        }
    }
}
