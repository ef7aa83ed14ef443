package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Sound;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineSpeakerTest extends SpeakerOnATestBench {

    private static final int SECOND = 16_000;

    @Nested
    class ANarration {

        @Test
        void isReportedAsItIsHeardAndNotAsItIsWritten() {
            tell("Sit down.", "Breathe in.");
            Eventually.until("rendered", () -> voice.asked().size() == 2);
            assertThat(heard.reports()).isEmpty();
            playUntil("down.");
            assertThat(heard.reports()).containsExactly("[Sit down.]", "Sit", "down.");
            playUntil("finished");
            assertThat(heard.reports())
                    .containsExactly("[Sit down.]", "Sit", "down.", "[Breathe in.]", "Breathe", "in.", "finished");
        }

        @Test
        void isHeardWhole() {
            tell("Sit down.", "Breathe in.");
            playUntil("finished");
            assertThat(audio.line().heardSound()).hasSize(4 * SECOND / 10);
        }

        @Test
        void restsBetweenSentencesByTheirPunctuation() {
            tell("Sit down.", "Back tall", "Breathe in.");
            playUntil("finished");
            assertThat(silences()).containsExactly(350 * 16, 250 * 16);
        }

        @Test
        void leavesOutWhatHasNothingToSay() {
            tell(" ", "Sit down.", "");
            playUntil("finished");
            assertThat(heard.reports()).containsExactly("[Sit down.]", "Sit", "down.", "finished");
        }

        @Test
        void isFinishedAtOnceWhereThereIsNoneToRead() {
            speaker.tell(Narration.SILENCE, SpeechRate.USUAL);
            Eventually.until("finished", () -> heard.has("finished"));
            assertThat(heard.reports()).containsExactly("finished");
        }

        @Test
        void goesOnBehindAMuteSentenceThatTakesItsTime() {
            tell("Sit down.", FakeVoice.MUTE, "Breathe in.");
            playUntil("finished");
            assertThat(heard.reports()).contains("[mute words]", "mute", "words", "[Breathe in.]");
            assertThat(silences()).containsExactly((350 + 200 + 250) * 16);
        }

        @Test
        void replacesTheOneBefore() {
            tell("One two three four.");
            playUntil("two");
            tell("Five six.");
            heard.forget();
            playUntil("finished");
            assertThat(heard.reports()).containsExactly("[Five six.]", "Five", "six.", "finished");
        }

        private List<Integer> silences() {
            List<Short> samples = audio.line().heardSamples();
            int first = samples.indexOf((short) 17);
            List<Integer> silences = new ArrayList<>();
            int silence = 0;
            for (short sample : samples.subList(first, samples.size())) {
                if (sample == 0) {
                    silence++;
                } else if (silence > 0) {
                    silences.add(silence);
                    silence = 0;
                }
            }
            return silences;
        }
    }

    @Nested
    class Hushing {

        @Test
        void isHeardWithin100Milliseconds() {
            tell("One two three four.");
            playUntil("two");
            int before = audio.line().heardSound().size();
            speaker.hush();
            audio.line().play(400);
            assertThat(audio.line().heardSound().size() - before).isLessThan(100 * 16);
        }

        @Test
        void endsAllReports() {
            tell("One two three four.");
            playUntil("two");
            speaker.hush();
            heard.forget();
            audio.line().play(500);
            assertThat(heard.reports()).isEmpty();
        }

        @Test
        void forgetsThePlace() {
            tell("One two three four.");
            playUntil("two");
            speaker.hush();
            heard.forget();
            speaker.resume();
            audio.line().play(500);
            assertThat(heard.reports()).isEmpty();
        }
    }

    @Nested
    class Pausing {

        @Test
        void isHeardWithin100Milliseconds() {
            tell("One two three four.");
            playUntil("two");
            int before = audio.line().heardSound().size();
            speaker.pause();
            audio.line().play(400);
            assertThat(audio.line().heardSound().size() - before).isLessThan(100 * 16);
        }

        @Test
        void losesNothingAndRepeatsAtMost20Milliseconds() {
            tell("One two three four.");
            playUntil("two");
            speaker.pause();
            audio.line().play(400);
            speaker.resume();
            playUntil("finished");
            assertThat(audio.line().heardSound())
                    .hasSizeBetween(4 * SECOND / 10, 4 * SECOND / 10 + 20 * 16)
                    .containsAll(middleOfASentence());
            assertThat(heard.reports())
                    .containsExactly("[One two three four.]", "One", "two", "three", "four.", "finished");
        }

        @Test
        void keepsThePlaceHoweverLongItTakes() {
            tell("One two three four.");
            playUntil("two");
            speaker.pause();
            liveUntilTheDeviceIsGivenBack();
            speaker.resume();
            Eventually.until("another line", () -> audio.lines() == 2);
            playUntil("finished");
            assertThat(audio.line().heardSound()).hasSizeLessThan(3 * SECOND / 10);
            assertThat(heard.reports()).contains("three", "four.");
        }

        @Test
        void isUndoneByTheNextNarration() {
            tell("One two three four.");
            playUntil("two");
            speaker.pause();
            tell("Five six.");
            playUntil("finished");
            assertThat(heard.reports()).contains("Five", "six.");
        }

        /** Every sample between 5 ms and the end, except those that fade where it was paused. */
        private List<Short> middleOfASentence() {
            List<Short> samples = new ArrayList<>();
            for (short sample = 80; sample < 1600; sample++) {
                samples.add(sample);
            }
            for (short sample = 4000; sample < 6400; sample++) {
                samples.add(sample);
            }
            return samples;
        }
    }

    @Nested
    class Expecting {

        @Test
        void rendersBeforeItIsTold() {
            speaker.expect(narration("Sit down.", "Breathe in."), SpeechRate.USUAL);
            Eventually.until("rendered", () -> voice.asked().size() == 2);
            tell("Sit down.", "Breathe in.");
            playUntil("finished");
            assertThat(voice.asked()).containsExactly("Sit down.", "Breathe in.");
        }

        @Test
        void isNeverHeard() {
            speaker.expect(narration("Sit down."), SpeechRate.USUAL);
            Eventually.until("rendered", () -> voice.asked().size() == 1);
            audio.line().play(200);
            assertThat(audio.line().heardSound()).isEmpty();
            assertThat(heard.reports()).isEmpty();
        }

        @Test
        void tellsTheRatesApart() {
            speaker.expect(narration("Sit down."), SpeechRate.FAST);
            Eventually.until("rendered", () -> voice.asked().size() == 1);
            tell("Sit down.");
            playUntil("finished");
            assertThat(voice.asked()).containsExactly("Sit down.", "Sit down.");
        }
    }

    @Nested
    class AVoiceThatFails {

        @Test
        void isToldAsMissingSoundAndReadByTheClockUntilItSpeaksAgain() {
            tell(FakeVoice.MUTE, "Sit down.");
            playUntil("finished");
            assertThat(heard.reports())
                    .containsExactly("[mute words]", "mute", "words", "[Sit down.]", "Sit", "down.", "finished");
            assertThat(heard.sounds()).containsExactly(Sound.AUDIBLE, Sound.MISSING, Sound.AUDIBLE);
        }
    }

    @Nested
    class SomethingUnexpected {

        @Test
        void inTheVoiceLeavesTheSentenceMute() {
            tell(FakeVoice.THROWING, "Sit down.");
            playUntil("finished");
            assertThat(heard.reports()).contains("[throwing words]", "[Sit down.]");
        }

        @Test
        void inTheListenerIsNotHeard() {
            tell("An " + Heard.OFFENDING + " word.");
            playUntil("finished");
            assertThat(heard.reports()).contains("word.");
        }
    }

    @Nested
    class TheDevice {

        @Test
        void isFoundAtTheStartAndToldOnce() {
            Eventually.until("told", () -> !heard.sounds().isEmpty());
            tell("Sit down.");
            playUntil("finished");
            assertThat(heard.sounds()).containsExactly(Sound.AUDIBLE);
        }

        @Test
        void staysOpenBetweenNarrationsAndIsGivenBackAfterTenSeconds() {
            tell("Sit down.");
            playUntil("finished");
            long end = clock.getAsLong();
            liveUntilTheDeviceIsGivenBack();
            assertThat(clock.millisSince(end)).isGreaterThanOrEqualTo(10_000);
            tell("Breathe in.");
            Eventually.until("another line", () -> audio.lines() == 2);
        }

        @Test
        void isGivenBackAtTheEnd() {
            FakeLine line = audio.line();
            speaker.close();
            Eventually.until("closed", line::isClosed);
        }
    }

    private void liveUntilTheDeviceIsGivenBack() {
        FakeLine line = audio.line();
        Eventually.until("given back", line::isClosed, () -> {
            line.play(250);
            clock.advance(250);
        });
    }
}
