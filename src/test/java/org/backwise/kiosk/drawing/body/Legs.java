package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Palette;

/** Trouser colours. */
public enum Legs {
    DENIM(Palette.LEGS_DENIM, Palette.LEGS_DENIM_FAR, Palette.LEGS_DENIM_LINE),
    SLATE(Palette.LEGS_SLATE, Palette.LEGS_SLATE_FAR, Palette.LEGS_SLATE_LINE),
    AUBERGINE(Palette.LEGS_AUBERGINE, Palette.LEGS_AUBERGINE_FAR, Palette.LEGS_AUBERGINE_LINE),
    OLIVE(Palette.LEGS_OLIVE, Palette.LEGS_OLIVE_FAR, Palette.LEGS_OLIVE_LINE),
    SAND(Palette.LEGS_SAND, Palette.LEGS_SAND_FAR, Palette.LEGS_SAND_LINE);

    private final Tones tones;

    Legs(Palette near, Palette far, Palette line) {
        tones = new Tones(near, far, line);
    }

    Tones tones() {
        return tones;
    }
}
