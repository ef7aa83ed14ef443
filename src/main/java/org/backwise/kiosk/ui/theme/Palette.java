package org.backwise.kiosk.ui.theme;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backwise.kiosk.core.comfort.Contrast;

/**
 * The colours of one contrast. Standard: every pair at least 10:1 (VVSG 2.0, 7.1-C). Black on white and white on black:
 * nothing but black and white, 21:1 (7.1-D asks 20:1). Low: 4.5:1 to 8:1, for eyes that glare hurts; but the ring around what
 * has the focus is at 10:1 or better in all of them.
 */
public final class Palette {

    /** Grounds with the inks that stand on them: what contrast is measured on. */
    public static final List<List<Role>> PAIRS = List.of(
            List.of(Role.BACKGROUND, Role.INK),
            List.of(Role.BACKGROUND, Role.DANGER_INK),
            List.of(Role.BACKGROUND, Role.EDGE),
            List.of(Role.BACKGROUND, Role.FOCUS),
            List.of(Role.SURFACE, Role.ON_SURFACE),
            List.of(Role.SURFACE, Role.INK),
            List.of(Role.CARD, Role.ON_CARD),
            List.of(Role.CARD, Role.DANGER_INK),
            List.of(Role.CARD, Role.EDGE),
            List.of(Role.PRIMARY, Role.ON_PRIMARY),
            List.of(Role.DANGER, Role.ON_DANGER),
            List.of(Role.WARNING, Role.ON_WARNING),
            List.of(Role.SENTENCE_MARK, Role.ON_SENTENCE),
            List.of(Role.WORD_MARK, Role.ON_WORD));

    private final Map<Role, Color> colors = new EnumMap<>(Role.class);

    private Palette() {}

    /** The colours of this contrast. */
    public static Palette of(Contrast contrast) {
        return switch (contrast) {
            case STANDARD -> standard();
            case BLACK_ON_WHITE -> two(0xFFFFFF, 0x000000);
            case WHITE_ON_BLACK -> two(0x000000, 0xFFFFFF);
            case DARK -> dark();
            case LOW -> low();
        };
    }

    public Color color(Role role) {
        return colors.get(role);
    }

    private static Palette standard() {
        return new Palette()
                .pair(Role.BACKGROUND, 0xFBFAF7, Role.INK, 0x1D1D1F)
                .pair(Role.SURFACE, 0xECF3F4, Role.ON_SURFACE, 0x0B3D4F)
                .pair(Role.CARD, 0xFFFFFF, Role.ON_CARD, 0x1D1D1F)
                .pair(Role.PRIMARY, 0x0B3D4F, Role.ON_PRIMARY, 0xFFFFFF)
                .pair(Role.DANGER, 0x7A0C12, Role.ON_DANGER, 0xFFFFFF)
                .pair(Role.WARNING, 0x5A3300, Role.ON_WARNING, 0xFFFFFF)
                .pair(Role.SENTENCE_MARK, 0xFFE9A8, Role.ON_SENTENCE, 0x1D1D1F)
                .pair(Role.WORD_MARK, 0x0B3D4F, Role.ON_WORD, 0xFFFFFF)
                .pair(Role.PICTURE_GROUND, 0xF1EFE8, Role.DANGER_INK, 0x7A0C12)
                .pair(Role.EDGE, 0x0B3D4F, Role.FOCUS, 0x502475);
    }

    private static Palette dark() {
        return new Palette()
                .pair(Role.BACKGROUND, 0x101516, Role.INK, 0xF4F3EF)
                .pair(Role.SURFACE, 0x1D2A2E, Role.ON_SURFACE, 0xDDF1F7)
                .pair(Role.CARD, 0x171E20, Role.ON_CARD, 0xF4F3EF)
                .pair(Role.PRIMARY, 0xBFE3EE, Role.ON_PRIMARY, 0x06222C)
                .pair(Role.DANGER, 0xFFD3D0, Role.ON_DANGER, 0x420609)
                .pair(Role.WARNING, 0xFFE0A6, Role.ON_WARNING, 0x3A2100)
                .pair(Role.SENTENCE_MARK, 0x3A3410, Role.ON_SENTENCE, 0xFFFBE6)
                .pair(Role.WORD_MARK, 0xFFE9A8, Role.ON_WORD, 0x1D1D1F)
                .pair(Role.PICTURE_GROUND, 0x1D2A2E, Role.DANGER_INK, 0xFFD3D0)
                .pair(Role.EDGE, 0xBFE3EE, Role.FOCUS, 0xFFD84D);
    }

    private static Palette low() {
        return new Palette()
                .pair(Role.BACKGROUND, 0x26282A, Role.INK, 0xA3A19B)
                .pair(Role.SURFACE, 0x2E3234, Role.ON_SURFACE, 0xA9AEB0)
                .pair(Role.CARD, 0x2A2C2E, Role.ON_CARD, 0xA3A19B)
                .pair(Role.PRIMARY, 0x8FA3AA, Role.ON_PRIMARY, 0x1B2326)
                .pair(Role.DANGER, 0xBC918D, Role.ON_DANGER, 0x2A1212)
                .pair(Role.WARNING, 0xB3A078, Role.ON_WARNING, 0x2A2010)
                .pair(Role.SENTENCE_MARK, 0x3A3A30, Role.ON_SENTENCE, 0xB4B1A8)
                .pair(Role.WORD_MARK, 0xB3A986, Role.ON_WORD, 0x26241C)
                .pair(Role.PICTURE_GROUND, 0x2E3234, Role.DANGER_INK, 0xC79A96)
                .pair(Role.EDGE, 0x8FA3AA, Role.FOCUS, 0xEADFB4);
    }

    private static Palette two(int ground, int ink) {
        return new Palette()
                .pair(Role.BACKGROUND, ground, Role.INK, ink)
                .pair(Role.SURFACE, ground, Role.ON_SURFACE, ink)
                .pair(Role.CARD, ground, Role.ON_CARD, ink)
                .pair(Role.PRIMARY, ink, Role.ON_PRIMARY, ground)
                .pair(Role.DANGER, ink, Role.ON_DANGER, ground)
                .pair(Role.WARNING, ink, Role.ON_WARNING, ground)
                .pair(Role.SENTENCE_MARK, ground, Role.ON_SENTENCE, ink)
                .pair(Role.WORD_MARK, ink, Role.ON_WORD, ground)
                .pair(Role.PICTURE_GROUND, ground, Role.DANGER_INK, ink)
                .pair(Role.EDGE, ink, Role.FOCUS, ink);
    }

    private Palette pair(Role ground, int groundRgb, Role ink, int inkRgb) {
        colors.put(ground, new Color(groundRgb));
        colors.put(ink, new Color(inkRgb));
        return this;
    }
}
