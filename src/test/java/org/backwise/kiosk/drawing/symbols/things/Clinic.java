package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A clinic: a flat-roofed house with a cross above its door. */
public record Clinic() implements Symbol {
    @Override
    public void draw(Svg svg) {
        Contour wall = new Contour(Palette.PAPER, Palette.ARROW, 8);
        wall.rect(svg, 12, 96, 216, 136, 8);
        wall.rect(svg, 72, 24, 96, 208, 8);
        svg.path("M120 42V98M92 70H148", Palette.OK.stroke(22).butt());
        new Contour(Palette.SCREEN, Palette.ARROW, 8).path(svg, "M94 228V152H146V228Z");
        svg.path("M120 152V228", Palette.ARROW.stroke(6))
                .path(
                        "M30 132H54M30 172H54M186 132H210M186 172H210",
                        Palette.WATER.stroke(18).butt());
    }
}
