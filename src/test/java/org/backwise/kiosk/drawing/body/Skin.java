package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Palette;

/** Skin tones, light to dark. */
public enum Skin {
    IVORY(Palette.SKIN_IVORY, Palette.SKIN_IVORY_FAR, Palette.SKIN_IVORY_LINE),
    ROSE(Palette.SKIN_ROSE, Palette.SKIN_ROSE_FAR, Palette.SKIN_ROSE_LINE),
    HONEY(Palette.SKIN_HONEY, Palette.SKIN_HONEY_FAR, Palette.SKIN_HONEY_LINE),
    BRONZE(Palette.SKIN_BRONZE, Palette.SKIN_BRONZE_FAR, Palette.SKIN_BRONZE_LINE),
    UMBER(Palette.SKIN_UMBER, Palette.SKIN_UMBER_FAR, Palette.SKIN_UMBER_LINE),
    EBONY(Palette.SKIN_EBONY, Palette.SKIN_EBONY_FAR, Palette.SKIN_EBONY_LINE);

    private final Tones tones;

    Skin(Palette near, Palette far, Palette line) {
        tones = new Tones(near, far, line);
    }

    Tones tones() {
        return tones;
    }
}
