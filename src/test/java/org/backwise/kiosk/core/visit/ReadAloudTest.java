package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.speech.SoundCue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When the kiosk speaks, pauses, goes on and falls silent. */
class ReadAloudTest {

    private static final Choice VOICE = new Choice.OpenTopic(ComfortTopic.VOICE);
    private static final List<Effect> ENTERED =
            List.of(Effect.Speech.HUSH, new Effect.Play(SoundCue.MOVED), Effect.Speech.TELL_SCREEN);
    private static final List<Effect> READ = List.of(Effect.Speech.HUSH, Effect.Speech.TELL_SCREEN);

    @Nested
    class TheOneButton {

        private final AVisit reading = AVisit.begun().press(Choice.Go.READ_ALOUD);

        @Test
        void reads() {
            assertThat(reading.effects()).isEqualTo(READ);
        }

        @Test
        void pausesWhatIsBeingRead() {
            assertThat(reading.press(Choice.Go.READ_ALOUD).effects()).containsExactly(Effect.Speech.PAUSE);
        }

        @Test
        void goesOnWhereItPaused() {
            AVisit resumed = reading.press(Choice.Go.READ_ALOUD).press(Choice.Go.READ_ALOUD);

            assertThat(resumed.effects()).containsExactly(Effect.Speech.RESUME);
            assertThat(resumed.visit().speaking()).isEqualTo(Speaking.TALKING);
        }

        @Test
        void readsAgainWhatWasReadToItsEnd() {
            assertThat(reading.readToItsEnd().press(Choice.Go.READ_ALOUD).effects())
                    .isEqualTo(READ);
        }

        @Test
        void turnsTheVoiceOnForTheScreensThatFollow() {
            assertThat(reading.openChairTwist().effects()).isEqualTo(ENTERED);
        }
    }

    @Nested
    class AnActionWhileReadingIsPaused {

        private final AVisit paused = AVisit.listening()
                .openChairTwist()
                .readToItsEnd()
                .press(Choice.Go.READ_ALOUD)
                .press(Choice.Go.READ_ALOUD);

        @Test
        void wasPaused() {
            assertThat(paused.visit().speaking()).isEqualTo(Speaking.PAUSED);
        }

        @Test
        void readsTheNextScreenAtOnce() {
            assertThat(paused.next().effects()).isEqualTo(ENTERED);
            assertThat(paused.next().visit().speaking()).isEqualTo(Speaking.TALKING);
        }

        @Test
        void leavesNothingPausedForWhoTurnedTheVoiceOff() {
            AVisit off = paused.press(Choice.Go.COMFORT)
                    .press(VOICE)
                    .press(new Choice.SetComfort(paused.visit().comfort().with(Talk.OFF)))
                    .press(Choice.Go.CLOSE);

            assertThat(off.visit().speaking()).isEqualTo(Speaking.QUIET);
        }
    }

    @Nested
    class MovingTheFocus {

        @Test
        void tellsWhatHasItToWhoListens() {
            assertThat(AVisit.listening().on(new VisitEvent.Move()).effects())
                    .containsExactly(Effect.Speech.HUSH, Effect.Speech.TELL_FOCUS);
        }

        @Test
        void doesNotTurnTheOneButtonIntoPause() {
            AVisit moved = AVisit.listening().on(new VisitEvent.Move());

            assertThat(moved.visit().speaking()).isEqualTo(Speaking.BRIEF);
            assertThat(moved.press(Choice.Go.READ_ALOUD).effects()).isEqualTo(READ);
        }

        @Test
        void isSilentForOthers() {
            assertThat(AVisit.begun().on(new VisitEvent.Move()).effects()).isEmpty();
        }
    }

    @Nested
    class WhoDidNotAskForTheVoice {

        @Test
        void hearsNothing() {
            assertThat(AVisit.begun().openChairTwist().next().effects()).containsExactly(Effect.Speech.HUSH);
        }

        @Test
        void silencesItWithAnyStep() {
            AVisit listened = AVisit.listening().press(Choice.Go.COMFORT).press(VOICE);

            AVisit off = listened.press(
                    new Choice.SetComfort(listened.visit().comfort().with(Talk.OFF)));

            assertThat(off.effects()).containsExactly(Effect.Speech.HUSH);
            assertThat(off.press(Choice.Go.CLOSE).effects()).containsExactly(Effect.Speech.HUSH);
        }
    }

    @Nested
    class TextAndSound {

        private final AVisit panel =
                AVisit.begun().openChairTwist().press(Choice.Go.COMFORT).press(VOICE);

        @Test
        void speaksAtOnceWhenTheVoiceIsTurnedOn() {
            AVisit on = panel.press(new Choice.SetComfort(Comfort.USUAL.with(Talk.ON)));

            assertThat(on.effects()).containsExactly(Effect.Speech.HUSH, Effect.Speech.TELL_FOCUS);
        }

        @Test
        void saysTheRateAtTheRateThatWasChosen() {
            Comfort brisk = Comfort.USUAL.with(SpeechRate.BRISK);

            AVisit faster = panel.press(Choice.Go.FASTER);

            assertThat(faster.effects()).containsExactly(new Effect.Interject(new Cue.NowIs(Cue.Setting.RATE, brisk)));
            assertThat(faster.visit().comfort()).isEqualTo(brisk);
        }

        @Test
        void showsTheTopicThatWasOpened() {
            assertThat(panel.screen())
                    .isInstanceOfSatisfying(
                            ComfortPanel.class,
                            shown -> assertThat(shown.topic()).isEqualTo(ComfortTopic.VOICE));
        }

        @Test
        void leadsBackToTheSamePlace() {
            AVisit slide = AVisit.begun().openChairTwist().next();

            assertThat(slide.press(Choice.Go.COMFORT).press(Choice.Go.CLOSE).screen())
                    .isEqualTo(slide.screen());
            assertThat(slide.press(Choice.Go.COMFORT).next().screen()).isEqualTo(slide.screen());
            assertThat(slide.press(Choice.Go.COMFORT).back().screen()).isEqualTo(slide.screen());
        }

        @Test
        void goesBackToUsualInOneStepAndKeepsThePlace() {
            AVisit changed = panel.press(Choice.Go.FASTER).press(Choice.Go.LOUDER);

            AVisit reset = changed.press(Choice.Go.RESET_COMFORT);

            assertThat(reset.visit().comfort()).isEqualTo(Comfort.USUAL);
            assertThat(reset.screen()).isEqualTo(panel.screen());
        }
    }
}
