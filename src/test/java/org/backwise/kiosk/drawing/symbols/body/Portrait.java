package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.symbols.Tint;

/** What one person looks like. Ready people span ages, skins and dress, so that everybody finds somebody like them. */
public record Portrait(Tint skin, Palette hair, Haircut cut, Eyewear eyewear, Tint top, Tint legs) {
    public static final Portrait GRANDMOTHER =
            new Portrait(Tint.ROSE, Palette.HAIR_WHITE, Haircut.BUN, Eyewear.GLASSES, Tint.PLUM, Tint.SLATE);
    public static final Portrait GRANDFATHER =
            new Portrait(Tint.UMBER, Palette.HAIR_GREY, Haircut.RECEDING, Eyewear.NONE, Tint.GREEN, Tint.DENIM);
    public static final Portrait OLD_NEIGHBOUR =
            new Portrait(Tint.IVORY, Palette.HAIR_GREY, Haircut.SHORT, Eyewear.NONE, Tint.SKY, Tint.OLIVE);
    public static final Portrait MOTHER =
            new Portrait(Tint.BRONZE, Palette.HAIR_BLACK, Haircut.BOB, Eyewear.NONE, Tint.TEAL, Tint.AUBERGINE);
    public static final Portrait WORKER =
            new Portrait(Tint.HONEY, Palette.HAIR_BROWN, Haircut.SHORT, Eyewear.NONE, Tint.CORAL, Tint.DENIM);
    public static final Portrait TEENAGER =
            new Portrait(Tint.UMBER, Palette.HAIR_BLACK, Haircut.CURLS, Eyewear.NONE, Tint.OCHRE, Tint.DENIM);
    public static final Portrait AUNT =
            new Portrait(Tint.HONEY, Palette.SCARF_INDIGO, Haircut.SCARF, Eyewear.NONE, Tint.BERRY, Tint.SLATE);
    public static final Portrait UNCLE =
            new Portrait(Tint.IVORY, Palette.HAIR_AUBURN, Haircut.SHORT, Eyewear.GLASSES, Tint.SKY, Tint.OLIVE);

    /** The same person in another top. */
    public Portrait wearing(Tint other) {
        return new Portrait(skin, hair, cut, eyewear, other, legs);
    }

    /** The edge of the hair, or of the scarf that covers it. */
    Palette hairLine() {
        return cut == Haircut.SCARF ? Palette.SCARF_INDIGO_LINE : Palette.HAIR_LINE;
    }

    /** The lines of the face. */
    Palette features() {
        return Palette.FACE;
    }
}
