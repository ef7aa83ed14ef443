package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Display;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.speech.SoundCue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keys ask for on any screen, without sight of it. */
class CommandTest {

    private static AVisit does(AVisit now, Command command) {
        return now.on(new VisitEvent.Do(command));
    }

    @Nested
    class OnTheWelcomeScreen {

        @ParameterizedTest
        @EnumSource(
                value = Command.class,
                names = {"FOCUS_NEXT", "PRESS", "OTHER", "LOUDER", "REPEAT", "WHERE_AM_I", "HEADPHONES_IN", "DARK"})
        void oneKeyBeginsAVisitThatIsSpoken(Command command) {
            AVisit begun = does(AVisit.waiting(), command);

            assertThat(begun.screen()).isInstanceOf(Menu.class);
            assertThat(begun.visit().comfort().talk()).isEqualTo(Talk.ON);
            assertThat(begun.visit().speaking()).isNotEqualTo(Speaking.QUIET);
        }

        @Test
        void oneKeyBeginsWithLargeLetters() {
            AVisit begun = does(AVisit.waiting(), Command.LARGER);

            assertThat(begun.screen()).isInstanceOf(Menu.class);
            assertThat(begun.visit().comfort().textSize()).isEqualTo(TextSize.LARGE);
        }

        @ParameterizedTest
        @EnumSource(Command.class)
        void nothingIsKeptThatTheNextPatientWouldFind(Command command) {
            AVisit now = does(AVisit.waiting(), command);

            assertThat(!(now.screen() instanceof Welcome)
                            || now.visit().memory().equals(Memory.NOTHING))
                    .isTrue();
        }
    }

    @Nested
    class Loudness {

        @Test
        void goesUpAndDownInSteps() {
            AVisit louder = does(AVisit.listening(), Command.LOUDER);

            assertThat(louder.visit().volume()).isEqualTo(Volume.USUAL_LOUDSPEAKER.louder());
            assertThat(does(louder, Command.QUIETER).visit().volume()).isEqualTo(Volume.USUAL_LOUDSPEAKER);
        }

        @Test
        void isSaidAtTheNewLevelAlsoToWhoHadNoVoice() {
            AVisit louder = does(AVisit.begun(), Command.LOUDER);

            assertThat(louder.effects())
                    .containsExactly(
                            new Effect.Interject(new Cue.VolumeIs(louder.visit().volume(), Volume.LOUDEST)));
        }

        @Test
        void stopsAtItsEndsAndIsSaidThere() {
            AVisit now = AVisit.listening();
            for (int step = 0; step < 30; step++) {
                now = does(now, Command.QUIETER);
            }

            assertThat(now.visit().volume()).isEqualTo(Volume.QUIETEST);
            assertThat(now.effects()).hasSize(1);
        }

        @Test
        void ofHeadphonesIsTheirOwn() {
            AVisit plugged = does(AVisit.listening(), Command.HEADPHONES_IN);

            AVisit louder = does(plugged, Command.LOUDER);

            assertThat(plugged.visit().volume()).isEqualTo(Volume.USUAL_HEADPHONES);
            assertThat(louder.visit().comfort().listening().loudspeaker()).isEqualTo(Volume.USUAL_LOUDSPEAKER);
        }

        @Test
        void isForgottenWithTheVisit() {
            AVisit left = does(AVisit.listening(), Command.LOUDER).press(Choice.Go.FINISH);

            assertThat(left.visit().memory()).isEqualTo(Memory.NOTHING);
        }
    }

    @Nested
    class WhatIsBeingRead {

        @Test
        void goesOnAfterAChangeOfTheVoice() {
            AVisit reading = AVisit.begun().press(Choice.Go.READ_ALOUD);

            assertThat(does(reading, Command.FASTER).visit().speaking()).isEqualTo(Speaking.TALKING);
        }

        @Test
        void staysPausedAfterAChangeOfTheVoice() {
            AVisit paused = AVisit.begun().press(Choice.Go.READ_ALOUD).press(Choice.Go.READ_ALOUD);

            AVisit louder = does(paused, Command.LOUDER).readToItsEnd();

            assertThat(louder.visit().speaking()).isEqualTo(Speaking.PAUSED);
            assertThat(does(louder, Command.READ_ALOUD).effects()).containsExactly(Effect.Speech.RESUME);
        }

        @Test
        void canBeStepped() {
            AVisit reading = AVisit.listening();

            assertThat(does(reading, Command.SENTENCE_BACK).effects()).containsExactly(Effect.Speech.SENTENCE_BACK);
            assertThat(does(reading, Command.SENTENCE_FORWARD).effects())
                    .containsExactly(Effect.Speech.SENTENCE_FORWARD);
            assertThat(does(reading, Command.REPEAT).effects()).containsExactly(Effect.Speech.SENTENCE_AGAIN);
        }
    }

    @Nested
    class AskingWhere {

        @Test
        void isAnsweredAlsoToWhoHadNoVoice() {
            assertThat(does(AVisit.begun(), Command.WHERE_AM_I).effects()).contains(Effect.Speech.TELL_PLACE);
        }
    }

    @Nested
    class TheDarkScreen {

        private final AVisit dark = does(AVisit.begun().openChairTwist(), Command.DARK);

        @Test
        void comesWithTheVoiceAndKeepsThePlace() {
            assertThat(dark.visit().comfort().view().display()).isEqualTo(Display.DARK);
            assertThat(dark.visit().comfort().talk()).isEqualTo(Talk.ON);
            assertThat(dark.screen()).isInstanceOf(OnSlide.class);
        }

        @Test
        void goesWithTheSameKey() {
            assertThat(does(dark, Command.DARK).visit().comfort().view().display())
                    .isEqualTo(Display.SHOWN);
        }

        @Test
        void goesWithTheHeadphones() {
            Comfort left = does(dark, Command.HEADPHONES_OUT).visit().comfort();

            assertThat(left.view().display()).isEqualTo(Display.SHOWN);
            assertThat(left.listening().route()).isEqualTo(Route.LOUDSPEAKER);
            assertThat(left.talk()).isEqualTo(Talk.OFF);
        }
    }

    @Nested
    class ExplainingKeys {

        private final AVisit slide = AVisit.begun().openChairTwist();
        private final AVisit asked = does(slide, Command.EXPLAIN_KEYS);

        @ParameterizedTest
        @EnumSource(
                value = Command.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"EXPLAIN_KEYS"})
        void saysWhatAKeyDoesAndDoesNothing(Command command) {
            AVisit explained = does(asked, command);

            assertThat(explained.screen())
                    .isInstanceOfSatisfying(
                            KeyHelp.class, help -> assertThat(help.explained()).contains(command));
            assertThat(explained.effects()).contains(Effect.Speech.TELL_SCREEN);
            assertThat(explained.visit().comfort()).isEqualTo(slide.visit().comfort());
        }

        @Test
        void endsWithAnyKeyPressedTwice() {
            assertThat(does(does(asked, Command.BACK), Command.HOME).screen()).isInstanceOf(KeyHelp.class);
            assertThat(does(does(asked, Command.BACK), Command.BACK).screen()).isEqualTo(slide.screen());
        }

        @Test
        void endsWithTheSameKeyInTheSamePlace() {
            assertThat(does(does(asked, Command.HOME), Command.EXPLAIN_KEYS).screen())
                    .isEqualTo(slide.screen());
        }
    }

    @Nested
    class WhatAScreenDoesNotOffer {

        @Test
        void isAnsweredByASoundToWhoListens() {
            AVisit menu = AVisit.listening();

            assertThat(does(menu, Command.STOP_IT_HURTS).effects()).containsExactly(new Effect.Play(SoundCue.NOTHING));
            assertThat(does(AVisit.begun(), Command.STOP_IT_HURTS).effects()).isEmpty();
        }
    }

    @Test
    void contrastsGoRound() {
        AVisit now = AVisit.begun();
        for (int step = 0; step < Contrast.values().length; step++) {
            now = does(now, Command.CONTRAST);
        }

        assertThat(now.visit().comfort().contrast()).isEqualTo(Contrast.STANDARD);
    }

    @Test
    void anyOfThemAnswersWhoIsAskedWhetherTheyAreThere() {
        AVisit menu = AVisit.begun();

        assertThat(does(menu.after(300), Command.LOUDER).screen()).isEqualTo(menu.screen());
    }
}
