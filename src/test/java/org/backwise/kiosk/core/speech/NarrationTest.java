package org.backwise.kiosk.core.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text shown and words spoken as one value. */
class NarrationTest {

    private static final Part LINE = Part.line(2);

    @Nested
    class AText {

        @Test
        void isCutIntoSentences() {
            assertThat(Narration.of(LINE, "Sit tall. Breathe out! Does it hurt? Stop.")
                            .sentences())
                    .extracting(Sentence::shown)
                    .containsExactly("Sit tall.", "Breathe out!", "Does it hurt?", "Stop.");
        }

        @Test
        void isSpokenAsItIsShown() {
            assertThat(Narration.of(LINE, "Sit tall. Breathe out.").sentences())
                    .allMatch(Sentence::isSpokenAsShown)
                    .allMatch(sentence -> sentence.part().equals(LINE));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Sit tall. Breathe out.",
                    "  Spaces before.   And between.  ",
                    "Stop. Stop. Stop.",
                    "No stop at the end",
                    "Call 555 0142 today. Closed? Call 911.",
                    "Hold 1.5 seconds. That is all.",
                    "First line.\nSecond line.",
                    "Breathe in … and out …"
                })
        void keepsEachSentencesPlace(String text) {
            List<Sentence> sentences = Narration.of(LINE, text).sentences();

            assertThat(sentences).allMatch(sentence -> text.startsWith(sentence.shown(), sentence.start()));
            assertThat(sentences).extracting(Sentence::start).isSorted().doesNotHaveDuplicates();
            assertThat(withoutSpace(sentences.stream().map(Sentence::shown).collect(Collectors.joining())))
                    .isEqualTo(withoutSpace(text));
        }

        private static String withoutSpace(String text) {
            return text.replaceAll("\\s", "");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\n"})
        void thatIsEmptyIsSilence(String text) {
            assertThat(Narration.of(LINE, text)).isEqualTo(Narration.SILENCE);
        }
    }

    @Nested
    class ATextThatIsSpokenInOtherWords {

        @Test
        void isOneSentence() {
            Narration narration = Narration.of(LINE, "5 × 3 s. Rest.", "Five times three seconds, then rest.");

            assertThat(narration.sentences())
                    .containsExactly(new Sentence(LINE, 0, "5 × 3 s. Rest.", "Five times three seconds, then rest."));
            assertThat(narration.sentences().get(0).isSpokenAsShown()).isFalse();
        }

        @Test
        void isCutWhereBothAreTheSame() {
            assertThat(Narration.of(LINE, "Sit. Rest.", "Sit. Rest.").sentences())
                    .hasSize(2);
        }
    }

    @Nested
    class SeveralNarrations {

        private final Narration sit = Narration.of(Part.line(0), "Sit tall.");
        private final Narration rest = Narration.of(Part.line(1), "Rest. Breathe.");

        @Test
        void followOneAnother() {
            assertThat(sit.then(rest).sentences())
                    .extracting(Sentence::spoken)
                    .containsExactly("Sit tall.", "Rest.", "Breathe.");
            assertThat(Narration.of(List.of(sit, rest))).isEqualTo(sit.then(rest));
        }

        @Test
        void areNotChangedByWhatFollows() {
            sit.then(rest);

            assertThat(sit.sentences()).hasSize(1);
        }
    }

    @Nested
    class WhatAVoiceMakes {

        @Test
        void lastsAsLongAsItsSamples() {
            assertThat(new Rendered.Samples(new short[24_000], 16_000, List.of()).millis())
                    .isEqualTo(1_500);
        }

        @Test
        void canBeLongerThanAnHour() {
            assertThat(new Rendered.Samples(new short[60_000_000], 16_000, List.of()).millis())
                    .isEqualTo(3_750_000);
        }
    }
}
