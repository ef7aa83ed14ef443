package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.ui.theme.Palette;
import org.backwise.kiosk.ui.theme.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The tables of picture colours, against the ratios of standards VVSG 2.0, 7.1-C and 7.1-D, and WCAG 1.4.11. */
class PictureColorsTest {

    private static final List<String> GROUNDS = List.of("ground", "paper", "tile");
    private static final List<String> SIGNS = List.of("arrow", "contact", "ok", "keep-off");
    private static final Set<String> BODIES = Set.of("skin-near", "top-near", "legs-near");
    private static final Set<ShippedPictures.Drawn> DRAWN = ShippedPictures.colors();

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "STANDARD")
    void everyRoleOfThePicturesHasATint(Contrast contrast) {
        PictureColors colors = PictureColors.of(contrast);

        assertThat(DRAWN)
                .allSatisfy(drawn -> assertThat(colors.tint(drawn.role())).isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"BLACK_ON_WHITE", "WHITE_ON_BLACK"})
    void arrowsAreTheInkOfTheTheme(Contrast contrast) {
        assertThat(color(contrast, "arrow")).isEqualTo(Palette.of(contrast).color(Role.INK));
    }

    @Test
    void signsOnDarkHaveAtLeastTenToOne() {
        assertThat(ratiosOfSigns(Contrast.DARK))
                .allSatisfy(ratio -> assertThat(ratio).isGreaterThanOrEqualTo(10));
    }

    @Test
    void softSignsStayBetweenFourAndAHalfAndEight() {
        assertThat(ratiosOfSigns(Contrast.LOW))
                .allSatisfy(
                        ratio -> assertThat(ratio).isGreaterThanOrEqualTo(4.5).isLessThan(8));
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK", "LOW"})
    void everyBodyStandsOutFromTheGround(Contrast contrast) {
        assertThat(bodies())
                .allSatisfy(drawn -> assertThat(ratio(color(contrast, drawn), ground(contrast)))
                        .isGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK", "LOW"})
    void linesOnBodiesAreAsClearAsText(Contrast contrast) {
        assertThat(bodies())
                .allSatisfy(drawn -> assertThat(ratio(color(contrast, drawn), color(contrast, lineOf(drawn))))
                        .isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "STANDARD")
    void nightIsDarkInEveryContrast(Contrast contrast) {
        double wanted = contrast == Contrast.LOW ? 4.5 : 7;

        assertThat(color(contrast, "night-light").getRed())
                .isGreaterThan(color(contrast, "night").getRed());
        assertThat(ratio(color(contrast, "night-light"), color(contrast, "night")))
                .isGreaterThan(wanted);
        assertThat(ratio(color(contrast, "moon"), color(contrast, "night"))).isGreaterThan(4);
    }

    private static Stream<Double> ratiosOfSigns(Contrast contrast) {
        return SIGNS.stream()
                .flatMap(sign -> GROUNDS.stream().map(ground -> ratio(color(contrast, sign), color(contrast, ground))));
    }

    private static Stream<ShippedPictures.Drawn> bodies() {
        return DRAWN.stream().filter(drawn -> BODIES.contains(drawn.role()));
    }

    private static String lineOf(ShippedPictures.Drawn body) {
        return body.role().replace("-near", "-line");
    }

    private static Color ground(Contrast contrast) {
        return Palette.of(contrast).color(Role.PICTURE_GROUND);
    }

    private static Color color(Contrast contrast, String role) {
        return color(contrast, new ShippedPictures.Drawn(role, "#000000"));
    }

    private static Color color(Contrast contrast, ShippedPictures.Drawn drawn) {
        Tint tint = PictureColors.of(contrast).tint(drawn.role()).orElseThrow();
        return Color.decode(tint.shade().paint(Color.decode(drawn.hex())));
    }

    private static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
