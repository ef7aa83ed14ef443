package org.backwise.kiosk.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.TextSize;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes in real millimetres, on every glass that the kiosk may stand behind. */
class ThemeTest {

    private static final Typefaces TYPEFACES = new Typefaces();

    /** A capital's height may miss by this much because fonts are measured in whole units of the typeface. */
    private static final double ROUNDING = 0.02;

    /** From and to, in millimetres, of VVSG 2.0, 7.1-G. */
    private static final Map<TextSize, double[]> RANGES = Map.of(
            TextSize.SMALL, new double[] {3.5, 4.2},
            TextSize.USUAL, new double[] {4.8, 5.6},
            TextSize.LARGE, new double[] {6.4, 7.1},
            TextSize.LARGEST, new double[] {8.5, 9.0});

    @Nested
    class CapitalLetters {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACROSS_ROOM")
        void areInTheRangeOfTheirSizeInTheSmallestStyle(TextSize size) {
            glasses()
                    .forEach(glass -> assertThat(capital(TextStyle.LABEL, size, glass))
                            .as("%s", glass)
                            .isBetween(RANGES.get(size)[0], RANGES.get(size)[1]));
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACROSS_ROOM")
        void areNeverSmallerInAnyOtherStyle(TextSize size) {
            glasses()
                    .forEach(glass -> assertThat(TextStyle.values())
                            .allSatisfy(style -> assertThat(capital(style, size, glass))
                                    .as("%s %s", glass, style)
                                    .isGreaterThanOrEqualTo(RANGES.get(size)[0] - ROUNDING)));
        }

        @Test
        void areAtLeastFourPointEightMillimetresAtTheStart() {
            glasses()
                    .forEach(glass -> assertThat(TextStyle.values())
                            .allSatisfy(style -> assertThat(capital(style, Comfort.USUAL.textSize(), glass))
                                    .isGreaterThanOrEqualTo(4.8)));
        }

        @ParameterizedTest
        @EnumSource
        void growFromStyleToStyle(TextSize size) {
            glasses()
                    .forEach(glass -> assertThat(
                                    Stream.of(TextStyle.values()).map(style -> capital(style, size, glass)))
                            .isSortedAccordingTo(
                                    (one, other) -> Math.abs(one - other) < ROUNDING ? 0 : one.compareTo(other)));
        }

        @Test
        void areSeenAtZeroPointSevenDegreesFromWhereTheScreenIsReadAcrossTheRoom() {
            Glass glass = new Glass(1920, 1080, 3.62, 1500);

            assertThat(TextStyle.values())
                    .allSatisfy(style -> assertThat(capital(style, TextSize.ACROSS_ROOM, glass))
                            .isGreaterThanOrEqualTo(1500 * 0.01222 - ROUNDING));
            assertThat(theme(TextSize.ACROSS_ROOM, glass).readFrom()).isCloseTo(1500, within(1.0));
        }

        @Test
        void areNoTallerThanTheGlassHasRoomForAndTellFromHowFarTheyAreRead() {
            Glass small = new Glass(1024, 768, 3.37, 4000);
            Theme theme = theme(TextSize.ACROSS_ROOM, small);
            double capital = capital(TextStyle.LABEL, TextSize.ACROSS_ROOM, small);

            assertThat(capital).isBetween(8.7, Math.sqrt(1024 * 768) / 3.37 / 21.7 + ROUNDING);
            assertThat(theme.readFrom()).isCloseTo(capital / 0.01222, within(5.0));
        }

        @Test
        void growFromSizeToSize() {
            glasses()
                    .forEach(glass -> assertThat(
                                    Stream.of(TextSize.values()).map(size -> capital(TextStyle.BODY, size, glass)))
                            .isSorted());
        }
    }

    @Nested
    class WhatIsPressed {

        @ParameterizedTest
        @MethodSource("org.backwise.kiosk.ui.theme.ThemeTest#glasses")
        void isTallAndWideEnough(Glass glass) {
            Theme theme = theme(TextSize.USUAL, glass);

            assertThat(millimetres(theme.targetHeight(), glass)).isGreaterThanOrEqualTo(12.7);
            assertThat(millimetres(theme.targetWidth(), glass)).isGreaterThanOrEqualTo(17.8);
        }

        @ParameterizedTest
        @MethodSource("org.backwise.kiosk.ui.theme.ThemeTest#glasses")
        void hasAGapAround(Glass glass) {
            assertThat(millimetres(theme(TextSize.USUAL, glass).gap(), glass)).isGreaterThanOrEqualTo(2.54);
        }

        @ParameterizedTest
        @MethodSource("org.backwise.kiosk.ui.theme.ThemeTest#glasses")
        void showsItsFocus(Glass glass) {
            assertThat(theme(TextSize.USUAL, glass).focusRing()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aGlassTellsHowItStands() {
        assertThat(Glasses.TWENTY_FOUR_INCH_HD.landscape().orientation()).isEqualTo(Glass.Orientation.LANDSCAPE);
        assertThat(Glasses.TWENTY_FOUR_INCH_HD.portrait().orientation()).isEqualTo(Glass.Orientation.PORTRAIT);
    }

    static Stream<Glass> glasses() {
        return Glasses.all().stream();
    }

    private static Theme theme(TextSize size, Glass glass) {
        return new Theme(Comfort.USUAL.with(size), TYPEFACES, glass);
    }

    private static double capital(TextStyle style, TextSize size, Glass glass) {
        Font font = theme(size, glass).font(style);
        FontRenderContext exact = new FontRenderContext(null, true, true);
        return millimetres(font.createGlyphVector(exact, "H").getVisualBounds().getHeight(), glass);
    }

    private static double millimetres(double pixels, Glass glass) {
        return pixels / glass.pixelsAMillimetre();
    }
}
