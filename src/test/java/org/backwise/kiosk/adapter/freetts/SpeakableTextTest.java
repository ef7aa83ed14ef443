package org.backwise.kiosk.adapter.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakableTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        Call 911 now.            | Call nine one one now.
        Dial 555.                | Dial five five five.
        call 5551234             | call 5551234
        1,911 or 911% or $911    | 1,911 or 911% or $911
        ‘Don’t’ “turn”           | 'Don't' "turn"
        slow — then rest         | slow, then rest
        slow - then              | slow, then
        2–3 times                | 2 to 3 times
        A&E                      | A and E
        and/or 3/4               | and or 3/4
        naïve café               | naive cafe
        go ☺ on                  | go   on
        """)
    void isWrittenAsFreeTtsReadsItBest(String original, String expected) {
        assertThat(SpeakableText.of(original).text()).isEqualToNormalizingWhitespace(expected);
    }

    @Nested
    class APartOfIt {

        @Test
        void isFoundInTheOriginal() {
            assertThat(sourceOf("then", "slow — then rest")).isEqualTo("then");
            assertThat(sourceOf("nine one one", "Call 911 now.")).isEqualTo("911");
            assertThat(sourceOf("one", "Call 911 now.")).isEqualTo("911");
            assertThat(sourceOf("cafe", "👍🏽 café")).isEqualTo("café");
        }

        private String sourceOf(String part, String original) {
            SpeakableText text = SpeakableText.of(original);
            int start = text.text().indexOf(part);
            Span source = text.source(new Span(start, start + part.length()));
            return original.substring(source.start(), source.end());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "☺", "…", "مرحبا", "Sit مرحبا بالعالم", "Сядьте"})
    void saysNothingWhereMostOfItIsNotEnglish(String original) {
        assertThat(SpeakableText.of(original).isSpeakable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "☺ ok", "Sit down, мир"})
    void isSpokenWhereMostOfItIsEnglish(String original) {
        assertThat(SpeakableText.of(original).isSpeakable()).isTrue();
    }
}
