package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Palette;

/** Shirt and jumper colours. */
public enum Top {
    CORAL(Palette.TOP_CORAL, Palette.TOP_CORAL_FAR, Palette.TOP_CORAL_LINE),
    GREEN(Palette.TOP_GREEN, Palette.TOP_GREEN_FAR, Palette.TOP_GREEN_LINE),
    OCHRE(Palette.TOP_OCHRE, Palette.TOP_OCHRE_FAR, Palette.TOP_OCHRE_LINE),
    PLUM(Palette.TOP_PLUM, Palette.TOP_PLUM_FAR, Palette.TOP_PLUM_LINE),
    SKY(Palette.TOP_SKY, Palette.TOP_SKY_FAR, Palette.TOP_SKY_LINE),
    BERRY(Palette.TOP_BERRY, Palette.TOP_BERRY_FAR, Palette.TOP_BERRY_LINE),
    TEAL(Palette.TOP_TEAL, Palette.TOP_TEAL_FAR, Palette.TOP_TEAL_LINE);

    private final Tones tones;

    Top(Palette near, Palette far, Palette line) {
        tones = new Tones(near, far, line);
    }

    Tones tones() {
        return tones;
    }
}
