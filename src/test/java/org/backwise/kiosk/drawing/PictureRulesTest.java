package org.backwise.kiosk.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PictureRulesTest {
    private static final String GOOD = Svg.picture("A dot", "A dot in the middle.")
            .circle(300, 300, 40, Palette.PROP.fill())
            .text();

    static Stream<Picture> pictures() {
        return Pictures.all();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyPictureKeepsTheRules(Picture picture) {
        assertThat(PictureRules.broken(picture.text())).as(picture.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyPictureIsKeptAsItIsDrawn(Picture picture) {
        assertThat(Path.of("media/pictures", picture.name() + ".svg"))
                .as("draw it anew: src/docs/authors.md")
                .hasContent(picture.text());
    }

    @Test
    void foreignColoursAreFound() {
        assertThat(PictureRules.broken(GOOD.replace(Palette.PROP.hex(), "#123456")))
                .containsExactly("#123456 is not a colour of the role 'prop'");
    }

    @Test
    void wordsInPicturesAreFound() {
        assertThat(PictureRules.broken(GOOD.replace("</svg>", "<text>Stop</text></svg>")))
                .contains("<text> is not allowed");
    }

    @Test
    void shapesInTheMarginAreFound() {
        assertThat(PictureRules.broken(GOOD.replace("cx=\"300\"", "cx=\"590\"")))
                .contains("something lies in the margin");
    }

    @Test
    void growingLimbsAreFound() {
        String growing = Svg.picture("An arm", "An arm that grows.")
                .group(
                        "upper-arm bone",
                        arm -> arm.group(
                                "joint",
                                joint -> joint.group(
                                        "forearm bone gliding",
                                        fore -> fore.animateTransform(
                                                Svg.Motion.TRANSLATE, 8, List.of("80 0", "120 0", "80 0")))))
                .text();
        assertThat(PictureRules.broken(growing)).containsExactly("'upper-arm bone' changes its length");
    }
}
