package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Palette;

/** Colours of hair and of cloth worn in its place. */
public enum HairDye {
    BLACK(Palette.HAIR_BLACK, Palette.HAIR_LINE),
    BROWN(Palette.HAIR_BROWN, Palette.HAIR_LINE),
    AUBURN(Palette.HAIR_AUBURN, Palette.HAIR_LINE),
    FAIR(Palette.HAIR_FAIR, Palette.HAIR_LINE),
    GREY(Palette.HAIR_GREY, Palette.HAIR_LINE),
    WHITE(Palette.HAIR_WHITE, Palette.HAIR_LINE),
    INDIGO(Palette.SCARF_INDIGO, Palette.SCARF_INDIGO_LINE),
    SAFFRON(Palette.SCARF_SAFFRON, Palette.SCARF_SAFFRON_LINE);

    private final Tones tones;

    HairDye(Palette near, Palette line) {
        tones = new Tones(near, near, line);
    }

    Tones tones() {
        return tones;
    }
}
