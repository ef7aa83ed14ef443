package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A ringing bell on a round ground: call the staff. */
public record Bell() implements Symbol {
    @Override
    public void draw(Svg svg) {
        svg.circle(120, 120, 112, Palette.KEEP_OFF.fill());
        glyph(svg);
        svg.path("M52 76C46 90 44 102 46 116M188 76C194 90 196 102 194 116", Palette.ON_DARK.stroke(8));
    }

    /** The bell alone, in white. */
    static void glyph(Svg svg) {
        svg.path(
                        "M120 44C90 44 78 68 78 94C78 128 70 142 60 156H180C170 142 162 128 162 94"
                                + "C162 68 150 44 120 44Z",
                        Palette.ON_DARK.fill())
                .path("M62 156H178", Palette.ON_DARK.stroke(12))
                .path("M104 176A16 16 0 0 0 136 176", Palette.ON_DARK.stroke(12));
    }
}
