package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Palette;

/** One material's three colours: towards us, away from us, and its contour. */
public record Tones(Palette near, Palette far, Palette line) {
    static final Tones GHOST = new Tones(Palette.GHOST, Palette.GHOST, Palette.GHOST);

    /** The material as it looks on a part at this distance. */
    Palette at(Nearness nearness) {
        return nearness == Nearness.NEAR ? near : far;
    }
}
