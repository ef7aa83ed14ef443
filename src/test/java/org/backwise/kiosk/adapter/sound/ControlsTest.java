package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.Gain;
import org.backwise.kiosk.core.speech.Skip;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ControlsTest extends SpeakerOnATestBench {

    private static final short PIP = -5000;

    @Nested
    class Skipping {

        @Test
        void backReadsTheSentenceBefore() {
            tell("One one.", "Two two.", "Three three.");
            playUntil("Three");
            skip(Skip.BACK);
            playUntil("finished");
            assertThat(heard.reports()).startsWith("[Two two.]", "Two", "two.", "[Three three.]");
        }

        @Test
        void backTwiceGoesBackTwoSentences() {
            tell("One one.", "Two two.", "Three three.");
            playUntil("Three");
            speaker.skip(Skip.BACK);
            skip(Skip.BACK);
            playUntil("finished");
            assertThat(heard.reports()).startsWith("[One one.]", "One");
        }

        @Test
        void backAtTheFirstSentenceReadsItAgain() {
            tell("One one.", "Two two.");
            playUntil("One");
            skip(Skip.BACK);
            playUntil("finished");
            assertThat(heard.reports()).startsWith("[One one.]", "One", "one.", "[Two two.]");
        }

        @Test
        void forwardLeavesTheRestOfTheSentenceOut() {
            tell("One two three four.", "Five six.");
            playUntil("One");
            skip(Skip.FORWARD);
            playUntil("finished");
            assertThat(heard.reports()).startsWith("[Five six.]", "Five");
        }

        @Test
        void forwardBehindTheLastSentenceIsTheEnd() {
            tell("One two three four.");
            playUntil("One");
            skip(Skip.FORWARD);
            playUntil("finished");
            assertThat(heard.reports()).containsExactly("finished");
        }

        @Test
        void againReadsWhatWasHeardLastAlsoWhenAllIsRead() {
            tell("One one.", "Two two.");
            playUntil("finished");
            skip(Skip.AGAIN);
            playUntil("finished");
            assertThat(heard.reports()).containsExactly("[Two two.]", "Two", "two.", "finished");
        }

        @Test
        void fromTheStartReadsAllAgain() {
            tell("One one.", "Two two.");
            playUntil("finished");
            skip(Skip.FROM_THE_START);
            playUntil("finished");
            assertThat(heard.reports()).startsWith("[One one.]", "One", "one.", "[Two two.]");
        }

        @Test
        void goesOnWhereItWasPaused() {
            tell("One one.", "Two two.");
            playUntil("Two");
            speaker.pause();
            skip(Skip.BACK);
            playUntil("finished");
            assertThat(heard.reports()).startsWith("[One one.]", "One");
        }

        @Test
        void readsNothingOnceItWasHushed() {
            tell("One one.", "Two two.");
            playUntil("Two");
            speaker.hush();
            skip(Skip.BACK);
            audio.line().play(500);
            assertThat(heard.reports()).isEmpty();
        }

        @Test
        void isHeardWithin100Milliseconds() {
            tell("One two three four five six.", "Seven.");
            playUntil("two");
            int before = audio.line().heardSamples().size();
            speaker.skip(Skip.AGAIN);
            audio.line().play(100);
            assertThat(samples(before)).contains((short) 1, (short) 2, (short) 3);
        }
    }

    @Nested
    class TheRate {

        @Test
        void changesWithTheNextWordAndLosesNone() {
            tellOnceRenderedAtEveryRate("One two three four.", "Five six.");
            playUntil("two");
            speaker.rate(SpeechRate.FASTEST);
            playUntil("finished");
            assertThat(heard.reports())
                    .containsExactly(
                            "[One two three four.]",
                            "One",
                            "two",
                            "three",
                            "four.",
                            "[Five six.]",
                            "Five",
                            "six.",
                            "finished");
            assertThat(audio.line().heardSound().size() / 16).isBetween(4 * 50 + 2 * 100 - 5, 4 * 50 + 3 * 100);
        }

        @Test
        void isWhatWasChosenLast() {
            tellOnceRenderedAtEveryRate("One two three four five six seven eight.");
            playUntil("two");
            speaker.rate(SpeechRate.FASTEST);
            speaker.rate(SpeechRate.SLOWEST);
            playUntil("finished");
            assertThat(heard.reports()).hasSize(10).doesNotHaveDuplicates();
            assertThat(audio.line().heardSound().size() / 16).isGreaterThan(8 * 100 + 3 * 100);
        }

        @Test
        void changesWithoutAClick() {
            // long enough not to be played to its end, which is a step, before the report of a word has come
            tellOnceRenderedAtEveryRate("One two three four five six seven eight nine ten eleven twelve.");
            playUntil("two");
            speaker.rate(SpeechRate.FASTEST);
            playUntil("four");
            assertThat(steepest(audio.line().heardSamples())).isLessThan(100);
        }

        @Test
        void changesWhileItIsPaused() {
            tellOnceRenderedAtEveryRate("One two three four five six.", "Seven eight.");
            playUntil("two");
            speaker.pause();
            speaker.rate(SpeechRate.FASTEST);
            audio.line().play(300);
            speaker.resume();
            playUntil("finished");
            assertThat(heard.reports()).hasSize(11).doesNotHaveDuplicates();
            assertThat(audio.line().heardSound().size() / 16).isLessThan(8 * 100 - 3 * 50);
        }

        /** So that a change need not wait for the voice, which is slower than a line that plays without a clock. */
        private void tellOnceRenderedAtEveryRate(String... sentences) {
            List<SpeechRate> rates = List.of(SpeechRate.FASTEST, SpeechRate.SLOWEST, SpeechRate.USUAL);
            rates.forEach(rate -> speaker.expect(narration(sentences), rate));
            String last = "The last to be rendered.";
            speaker.expect(narration(last), SpeechRate.USUAL);
            Eventually.until("rendered", () -> voice.asked().contains(last));
            tell(sentences);
        }
    }

    @Nested
    class TheGain {

        @Test
        void makesEverythingAsLoudAsItSays() {
            speaker.gain(new Gain(-20));
            tell("One two three four.");
            playUntil("finished");
            List<Short> sound = audio.line().heardSamples();
            assertThat(sound.stream().max(Short::compare).orElseThrow().doubleValue())
                    .isCloseTo(640, within(1.0));
        }

        @Test
        void changesAtOnceAndWithoutAClick() {
            tell("One two three four five six.");
            playUntil("four");
            int before = audio.line().heardSamples().size();
            speaker.gain(new Gain(-40));
            audio.line().play(100);
            assertThat(samples(before + 70 * 16)).allMatch(sample -> sample < 100);
            assertThat(steepest(audio.line().heardSamples())).isLessThan(70);
        }
    }

    @Nested
    class SilenceInTheMiddleOfAWord {

        /** A cut would be a step of some thousands. */
        private static final int CLICK = 100;

        @Test
        void comesAndGoesWithoutAClickInAPause() {
            tell("One two three four five six.");
            for (String word : List.of("two", "three", "four")) {
                playUntil(word);
                speaker.pause();
                audio.line().play(150);
                assertThat(samples(audio.line().heardSamples().size() - 100)).containsOnly((short) 0);
                speaker.resume();
            }
            playUntil("five");
            assertThat(steepest(audio.line().heardSamples())).isLessThan(CLICK);
        }

        @Test
        void comesWithoutAClickWhereSpeechIsStopped() {
            tell("One two three four five six.");
            playUntil("four");
            speaker.hush();
            audio.line().play(150);
            assertThat(samples(audio.line().heardSamples().size() - 100)).containsOnly((short) 0);
            assertThat(steepest(audio.line().heardSamples())).isLessThan(CLICK);
        }

        @Test
        void comesWithoutAClickWhereSomethingElseIsSaid() {
            tell("One two three four five six.");
            playUntil("four");
            tell("Seven eight nine.");
            playUntil("eight");
            skip(Skip.AGAIN);
            playUntil("eight");
            assertThat(steepest(audio.line().heardSamples())).isLessThan(CLICK);
        }
    }

    @Nested
    class AChime {

        private final Chime chime = new Chime(filled(100 * 16), 16_000);

        @Test
        void isHeardWhereNothingIsRead() {
            speaker.chime(chime);
            audio.line().play(300);
            assertThat(audio.line().heardSound()).hasSize(100 * 16).containsOnly(PIP);
        }

        @Test
        void isNeverHeardOverSpeechWhichGoesOnWhereItWas() {
            tell("One two three four.");
            playUntil("two");
            speaker.chime(chime);
            playUntil("finished");
            List<Short> speech = audio.line().heardSound().stream()
                    .filter(sample -> sample != PIP)
                    .toList();
            assertThat(speech.size()).isBetween(400 * 16, 405 * 16 + 16);
            assertThat(heard.reports())
                    .containsExactly("[One two three four.]", "One", "two", "three", "four.", "finished");
            assertThat(pips()).isEqualTo(100 * 16);
        }

        @Test
        void isHeardWithin100Milliseconds() {
            tell("One two three four.");
            playUntil("two");
            int before = audio.line().heardSamples().size();
            speaker.chime(chime);
            audio.line().play(100);
            assertThat(samples(before)).contains(PIP);
        }

        @Test
        void isHeardBeforeWhatIsToldNext() {
            speaker.chime(chime);
            tell("One two.");
            playUntil("finished");
            List<Short> sound = audio.line().heardSound();
            assertThat(sound.subList(0, 100 * 16)).containsOnly(PIP);
            assertThat(sound).hasSize(300 * 16);
        }

        @Test
        void isHeardWholeWhereTheVoiceIsHushed() {
            speaker.chime(chime);
            speaker.hush();
            audio.line().play(300);
            assertThat(pips()).isEqualTo(100 * 16);
        }

        @Test
        void doesNotWaitWhereThereIsNoDevice() {
            Eventually.until("looked", () -> !heard.sounds().isEmpty());
            audio.unplug();
            Eventually.until("missing", () -> heard.sounds().size() == 2, () -> clock.advance(20));
            speaker.chime(chime);
            tell("One two.");
            clock.advanceUntil("finished", () -> heard.has("finished"));
        }

        private long pips() {
            return audio.line().heardSound().stream()
                    .filter(sample -> sample == PIP)
                    .count();
        }

        private short[] filled(int count) {
            short[] samples = new short[count];
            Arrays.fill(samples, PIP);
            return samples;
        }
    }

    @Nested
    class TheRoute {

        @Test
        void isTheLoudspeakerAtFirst() {
            tell("One two.");
            playUntil("finished");
            assertThat(audio.routes()).containsExactly(Route.LOUDSPEAKER);
        }

        @Test
        void changesInTheMiddleOfASentenceAndLosesNothing() {
            tell("One two three four.");
            playUntil("two");
            FakeLine before = audio.line();
            speaker.route(Route.HEADPHONES);
            Eventually.until("another line", () -> audio.lines() == 2);
            playUntil("finished");
            assertThat(before.isClosed()).isTrue();
            assertThat(audio.routes()).containsExactly(Route.LOUDSPEAKER, Route.HEADPHONES);
            assertThat(before.heardSound().size() + audio.line().heardSound().size())
                    .isBetween(400 * 16 - 1, 400 * 16);
            assertThat(heard.reports())
                    .containsExactly("[One two three four.]", "One", "two", "three", "four.", "finished");
        }

        @Test
        void keepsTheLineWhereItStaysTheSame() {
            tell("One two.");
            playUntil("One");
            speaker.route(Route.LOUDSPEAKER);
            playUntil("finished");
            assertThat(audio.lines()).isOne();
        }
    }

    private List<Short> samples(int from) {
        List<Short> samples = audio.line().heardSamples();
        return samples.subList(from, samples.size());
    }

    /** The greatest step from one sample to the next. */
    private static int steepest(List<Short> samples) {
        return IntStream.range(1, samples.size())
                .map(i -> Math.abs(samples.get(i) - samples.get(i - 1)))
                .max()
                .orElse(0);
    }

    private void skip(Skip to) {
        heard.forget();
        speaker.skip(to);
    }
}
