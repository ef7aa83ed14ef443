package org.backwise.kiosk.adapter.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.WordMark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against FreeTTS itself. */
class FreeTtsVoiceTest {

    private static final FreeTtsVoice VOICE = new FreeTtsVoice(Pronunciations.NONE);

    @AfterAll
    static void close() {
        VOICE.close();
    }

    @Nested
    class TheRate {

        @ParameterizedTest
        @EnumSource
        void isWhatThePatientChose(SpeechRate rate) {
            assertThat(wordsAMinute(rate)).isCloseTo(rate.wordsAMinute(), withinPercentage(5));
        }

        @Test
        void isBetween120And125AtFirst() {
            assertThat(wordsAMinute(SpeechRate.USUAL)).isBetween(120.0, 125.0);
        }

        @ParameterizedTest
        @EnumSource
        void leavesThePitchOfEveryWordAlone(SpeechRate rate) {
            double ratio = Slides.SENTENCES.stream()
                    .limit(12)
                    .flatMapToDouble(sentence -> pitchAgainstUsual(sentence, rate))
                    .average()
                    .orElseThrow();
            Figure.tell("pitch at " + rate + " against the usual rate", ratio);

            assertThat(ratio).isCloseTo(1, within(0.03));
        }

        @Test
        void isSlowByRestsBehindTheSentencesFirst() {
            Rendered.Samples usual = render("Sit down slowly.", SpeechRate.USUAL);
            Rendered.Samples fast = render("Sit down slowly.", SpeechRate.FASTEST);

            assertThat((double) usual.restMillis() / fast.restMillis())
                    .isGreaterThan(1.4 * usual.millis() / fast.millis());
        }

        @Test
        void isSlowestByRestsBetweenTheWordsToo() {
            Rendered.Samples rendered = render("Sit down slowly.", SpeechRate.SLOWEST);
            int end = rendered.marks().get(0).toMillis();
            int next = rendered.marks().get(1).fromMillis();
            assertThat(next - end).isGreaterThan(150);
            assertThat(Sound.of(rendered).level(end + 50, next - 50)).isLessThan(100);
        }

        @ParameterizedTest
        @EnumSource(names = "SLOWEST", mode = EnumSource.Mode.EXCLUDE)
        void neverChopsASentenceOtherwise(SpeechRate rate) {
            Rendered rendered = render("Sit down slowly.", rate);
            assertThat(rendered.marks().get(1).fromMillis())
                    .isEqualTo(rendered.marks().get(0).toMillis());
        }

        private DoubleStream pitchAgainstUsual(String sentence, SpeechRate rate) {
            Rendered.Samples one = render(sentence, rate);
            Rendered.Samples usual = render(sentence, SpeechRate.USUAL);
            return IntStream.range(0, usual.marks().size())
                    .mapToObj(word -> {
                        OptionalDouble here = pitch(one, word);
                        OptionalDouble there = pitch(usual, word);
                        return here.isPresent() && there.isPresent()
                                ? DoubleStream.of(here.getAsDouble() / there.getAsDouble())
                                : DoubleStream.empty();
                    })
                    .flatMapToDouble(ratio -> ratio);
        }

        private OptionalDouble pitch(Rendered.Samples rendered, int word) {
            WordMark mark = rendered.marks().get(word);
            return Sound.of(rendered).pitch(mark.fromMillis(), mark.toMillis());
        }

        /** As heard, with the rest behind every sentence; of all sentences, since a seventh of them is off by up to 6 %. */
        private double wordsAMinute(SpeechRate rate) {
            double seconds = Slides.ALL.stream()
                    .map(sentence -> render(sentence, rate))
                    .mapToDouble(said -> Sound.of(said).audibleSeconds() + said.restMillis() / 1000.0)
                    .sum();
            double wordsAMinute = Slides.words(Slides.ALL) * 60 / seconds;
            Figure.tell("words a minute at " + rate + ", of " + rate.wordsAMinute(), wordsAMinute);
            return wordsAMinute;
        }
    }

    @Nested
    class TheSamples {

        @Test
        void areAVoiceAndNotNoise() {
            assertThat(sound("Breathe in and out.").roughness()).isLessThan(0.6);
        }

        @Test
        void areLoudAndNeverClipped() {
            assertThat(Slides.SENTENCES)
                    .allSatisfy(sentence -> assertThat(sound(sentence).peak()).isBetween(11_000, 30_000));
        }

        @Test
        void beginAndEndInSilenceSoThatNothingClicks() {
            assertThat(Slides.SENTENCES).allSatisfy(sentence -> {
                short[] samples = sound(sentence).samples();
                assertThat(samples[0]).isZero();
                assertThat(samples[samples.length - 1]).isZero();
            });
        }

        @Test
        void holdTheFirstAndTheLastSound() {
            assertThat(Slides.SENTENCES).allSatisfy(sentence -> {
                Rendered rendered = render(sentence);
                List<WordMark> marks = rendered.marks();
                assertThat(marks.get(0).fromMillis()).isBetween(10, 20);
                assertThat(marks.get(marks.size() - 1).toMillis())
                        .isBetween(rendered.millis() - 25, rendered.millis() - 15);
            });
        }

        @Test
        void fitsAPauseWhereTheCommaIs() {
            Rendered.Samples rendered = render("Sit down, then breathe.");
            int comma = rendered.marks().get(1).toMillis();
            assertThat(Sound.of(rendered).level(comma + 60, comma + 250)).isLessThan(100);
        }
    }

    @Nested
    class TheMarks {

        @Test
        void haveSoundInEveryWord() {
            assertThat(Slides.SENTENCES).allSatisfy(sentence -> {
                Rendered.Samples rendered = render(sentence);
                Sound sound = Sound.of(rendered);
                double level = sound.level(0, rendered.millis());
                assertThat(rendered.marks())
                        .allSatisfy(mark -> assertThat(sound.level(mark.fromMillis(), mark.toMillis()))
                                .isGreaterThan(level / 5));
            });
        }

        @Test
        void followEachOtherWithinTheSound() {
            assertThat(Slides.SENTENCES).allSatisfy(sentence -> {
                Rendered rendered = render(sentence);
                int before = 0;
                for (WordMark mark : rendered.marks()) {
                    assertThat(mark.fromMillis()).isGreaterThanOrEqualTo(before);
                    assertThat(mark.toMillis()).isGreaterThan(mark.fromMillis());
                    before = mark.toMillis();
                }
                assertThat(before).isLessThanOrEqualTo(rendered.millis());
            });
        }

        @Test
        void coverEveryWordOfOurSlides() {
            assertThat(Slides.SENTENCES)
                    .allSatisfy(sentence -> assertThat(words(sentence))
                            .containsExactly(sentence.replaceAll("[.,?]", "").split(" ")));
        }

        @Test
        void takeANumberAsOneWordHoweverManyAreSpoken() {
            assertThat(words("Call 911 now.")).containsExactly("Call", "911", "now");
            assertThat(words("10 seconds")).containsExactly("10", "seconds");
            assertThat(words("Is 3/4 of 1,250 done by 10:30?"))
                    .containsExactly("Is", "3/4", "of", "1,250", "done", "by", "10:30");
        }

        @Test
        void takeAWordWithAHyphenAsOne() {
            assertThat(words("Your x-ray is ready.")).containsExactly("Your", "x-ray", "is", "ready");
        }

        @Test
        void knowTheirPlaceBehindPrintedPunctuation() {
            assertThat(words("Don’t “turn” — rest… (please) naïve ☺ 2–3"))
                    .containsExactly("Don’t", "turn", "rest", "please", "naïve", "2", "–", "3");
        }

        @Test
        void knowTheirPlaceWhereAWordOccursTwice() {
            assertThat(render("or a or a").marks()).extracting(WordMark::start).containsExactly(0, 3, 5, 8);
        }

        private List<String> words(String text) {
            return render(text).marks().stream()
                    .map(mark -> text.substring(mark.start(), mark.end()))
                    .toList();
        }
    }

    @Nested
    class AnEmergencyNumber {

        @Test
        void isSpokenDigitByDigit() {
            assertThat(render("Call 911 now.").millis())
                    .isEqualTo(render("Call nine one one now.").millis());
        }

        @Test
        void isNotSeenInOtherNumbers() {
            assertThat(render("It took 1,911 steps.").millis())
                    .isNotEqualTo(render("It took 1,nine one one steps.").millis());
        }
    }

    @Nested
    class Pronouncing {

        @Test
        void isCorrectedByTheGivenPhones() {
            Map<String, String> phones = Map.of("Numb", "n ah1 m", "nome", "n ah1 m", "don’t", "d ow1 n t");
            try (FreeTtsVoice corrected = new FreeTtsVoice(new Pronunciations(phones))) {
                assertThat(samples(corrected, "numb"))
                        .isEqualTo(samples(corrected, "nome"))
                        .isNotEqualTo(samples(VOICE, "nome"));
                assertThat(samples(corrected, "Don't")).isNotEqualTo(samples(VOICE, "Don't"));
            }
        }

        private List<Short> samples(FreeTtsVoice voice, String text) {
            short[] samples = ((Rendered.Samples) voice.render(text, SpeechRate.USUAL)).samples();
            return IntStream.range(0, samples.length).mapToObj(i -> samples[i]).toList();
        }
    }

    @Nested
    class AnOddText {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "   ",
                    "\n",
                    "—",
                    "...",
                    "\u0000\u0001\u0007",
                    "\ud83d",
                    "😀😀",
                    "漢字とかな",
                    "שלום",
                    "\u202e\u200b",
                    "%s {0} $(x) <b>"
                })
        void isAnsweredAndTheNextIsSaid(String odd) {
            Rendered answer = VOICE.render(odd, SpeechRate.USUAL);

            assertThat(answer.millis()).isBetween(0, 10_000);
            assertThat(answer.marks()).allMatch(mark -> mark.end() <= odd.length());
            assertThat(VOICE.render("Sit down.", SpeechRate.USUAL)).isInstanceOf(Rendered.Samples.class);
        }

        @Test
        void ofMoreThan5000CharactersIsReadByTheClock() {
            String text = "Sit down. ".repeat(501);

            assertThat(VOICE.render(text, SpeechRate.USUAL)).isInstanceOfSatisfying(Rendered.Mute.class, mute -> {
                assertThat(mute.marks()).hasSize(1_002);
                assertThat(mute.millis()).isGreaterThan(60_000);
            });
        }
    }

    @Nested
    class ALongText {

        @ParameterizedTest
        @ValueSource(strings = {"Sit down and breathe slowly in ", "Sit down, and breathe. "})
        void isSpokenToItsEnd(String piece) {
            String text = piece.repeat(5_000 / piece.length());
            int words = text.split(" ").length;
            Rendered.Samples rendered = render(text);
            assertThat(rendered.marks()).hasSize(words);
            assertThat(rendered.marks().get(words - 1).end()).isGreaterThan(4_900);
        }
    }

    private static Rendered.Samples render(String text) {
        return render(text, SpeechRate.USUAL);
    }

    private static Rendered.Samples render(String text, SpeechRate rate) {
        return (Rendered.Samples) VOICE.render(text, rate);
    }

    private static Sound sound(String text) {
        return sound(text, SpeechRate.USUAL);
    }

    private static Sound sound(String text, SpeechRate rate) {
        return Sound.of(render(text, rate));
    }
}
