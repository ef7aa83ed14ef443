package org.backwise.kiosk.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Contrast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast of everything that informs, by the formula of WCAG 2, against the ratios of VVSG 2.0, 7.1-C and 7.1-D. */
class PaletteTest {

    @ParameterizedTest
    @EnumSource(
            value = Contrast.class,
            names = {"STANDARD", "DARK"})
    void everyPairHasAtLeastTenToOne(Contrast contrast) {
        assertThat(pairs(contrast)).allSatisfy(pair -> assertThat(pair.ratio()).isGreaterThanOrEqualTo(10));
    }

    @ParameterizedTest
    @EnumSource(
            value = Contrast.class,
            names = {"BLACK_ON_WHITE", "WHITE_ON_BLACK"})
    void highContrastIsTwentyOneToOneFromTwoColoursOnly(Contrast contrast) {
        assertThat(pairs(contrast)).allSatisfy(pair -> assertThat(pair.ratio()).isCloseTo(21, within(0.001)));
        assertThat(colours(contrast)).isEqualTo(Set.of(Color.BLACK, Color.WHITE));
    }

    @Test
    void highContrastComesInBothPolarities() {
        assertThat(Palette.of(Contrast.BLACK_ON_WHITE).color(Role.BACKGROUND)).isEqualTo(Color.WHITE);
        assertThat(Palette.of(Contrast.WHITE_ON_BLACK).color(Role.BACKGROUND)).isEqualTo(Color.BLACK);
    }

    @Test
    void softContrastStaysBetweenFourAndAHalfAndEight() {
        assertThat(pairs(Contrast.LOW))
                .filteredOn(pair -> pair.ink() != Role.FOCUS)
                .allSatisfy(pair ->
                        assertThat(pair.ratio()).isGreaterThanOrEqualTo(4.5).isLessThan(8));
    }

    @ParameterizedTest
    @EnumSource
    void theRingIsSeenAtTenToOne(Contrast contrast) {
        assertThat(pairs(contrast))
                .filteredOn(pair -> pair.ink() == Role.FOCUS)
                .allSatisfy(pair -> assertThat(pair.ratio()).isGreaterThanOrEqualTo(10));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasAColour(Contrast contrast) {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(Palette.of(contrast).color(role)).isNotNull());
    }

    @Test
    void everyInkIsMeasuredOnAGround() {
        Set<Role> measured = Palette.PAIRS.stream().flatMap(List::stream).collect(Collectors.toSet());

        assertThat(Arrays.stream(Role.values()).filter(role -> role != Role.PICTURE_GROUND))
                .isSubsetOf(measured);
    }

    private static List<Pair> pairs(Contrast contrast) {
        return Palette.PAIRS.stream()
                .map(pair -> new Pair(contrast, pair.get(0), pair.get(1)))
                .toList();
    }

    private static Set<Color> colours(Contrast contrast) {
        return Stream.of(Role.values()).map(Palette.of(contrast)::color).collect(Collectors.toSet());
    }

    private record Pair(Contrast contrast, Role ground, Role ink) {

        double ratio() {
            double one = luminance(Palette.of(contrast).color(ground));
            double other = luminance(Palette.of(contrast).color(ink));
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }

        private static double luminance(Color color) {
            return 0.2126 * linear(color.getRed())
                    + 0.7152 * linear(color.getGreen())
                    + 0.0722 * linear(color.getBlue());
        }

        private static double linear(int channel) {
            double part = channel / 255.0;
            return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
    }
}
