package org.backwise.kiosk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Readability;
import org.backwise.kiosk.core.library.Syllables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "side, 1",
        "sides, 1",
        "closed, 1",
        "breathe, 1",
        "table, 2",
        "pushes, 2",
        "folded, 2",
        "safely, 2",
        "shoulder, 2",
        "lying, 2",
        "diagnosis, 4",
        "emergency, 4",
        "chiropractor, 4",
        "the, 1",
        "16, 2"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    /** Each syllable that is said has one vowel, so the voice's phones tell whether the count by letters is right. */
    @Test
    void countsAsTheVoiceSaysItInMoreThan98WordsOf100() {
        SpokenWords spoken = new SpokenWords(Map.of());
        Set<String> words = SpokenWords.of(
                new Content(ShippedContent.LIBRARY).texts().stream().map(Text::words));

        List<String> wrong = words.stream()
                .filter(word -> Syllables.in(word) != vowels(spoken.phones(word)))
                .toList();

        assertThat(wrong).as("of %d", words.size()).hasSizeLessThan(words.size() / 50);
    }

    /** 11 words, 2 sentences, 15 syllables: 0.39 · 11/2 + 11.8 · 15/11 − 15.59. */
    @Test
    void gradesAsFleschAndKincaidDo() {
        assertThat(Readability.grade(List.of("Your shoulder is stiff.", "Ask our staff for another gentle stretch")))
                .isCloseTo(2.65, within(0.01));
    }

    @Test
    void cutsSentencesAtStopsOnly() {
        assertThat(Readability.sentences("New hip? Skip it: ask. \"Softer, please.\" No"))
                .containsExactly("New hip?", "Skip it: ask.", "\"Softer, please.", "No");
    }

    private static long vowels(String phones) {
        return Stream.of(phones.split(" "))
                .filter(phone -> "aeiou".indexOf(phone.charAt(0)) >= 0)
                .count();
    }
}
