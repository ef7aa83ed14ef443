package org.backwise.kiosk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that finds nothing is worth nothing: each finds a mistake that is planted, and nothing in sound content. */
class PlantedMistakesTest {

    static Stream<Planted> mistakes() {
        return Stream.of(
                        PlantedMistakes.words(),
                        PlantedMistakes.flows(),
                        PlantedMistakes.moves(),
                        PlantedMistakes.caps(),
                        PlantedMistakes.sizes())
                .flatMap(List::stream);
    }

    static Stream<String> rules() {
        return ContentRules.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFound(Planted planted) {
        SoundContent content = new SoundContent();

        planted.spoil().accept(content);

        assertThat(ContentRules.ALL.get(planted.rule()).findings(content.library()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).isEqualTo(planted.where()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isNotFoundWhereNoneIs(String rule) {
        assertThat(ContentRules.ALL.get(rule).findings(new SoundContent().library()))
                .isEmpty();
    }

    @Test
    void isPlantedForEveryRule() {
        assertThat(mistakes().map(Planted::rule)).containsAll(ContentRules.ALL.keySet());
    }
}
