package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A clock whose first minutes are filled and carry a check mark: help is best early. */
public record FirstMinutes() implements Symbol {
    private static final String CHECK = "M135 58L146 70L169 43";

    @Override
    public void draw(Svg svg) {
        new Clock(12, 12, 12, Palette.OK_ZONE).draw(svg);
        svg.path(CHECK, Palette.PAPER.stroke(18)).path(CHECK, Palette.OK.stroke(10));
    }
}
