package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A glass of water: drink. */
public record WaterGlass() implements Symbol {
    @Override
    public void draw(Svg svg) {
        svg.path("M24 84Q54 68 84 84T148 84L134 218Q132 230 120 230H52Q40 230 38 218Z", Palette.WATER.fill());
        svg.path("M10 14L34 214Q36 230 52 230H120Q136 230 138 214L162 14", Palette.ARROW.stroke(9));
        new Contour(Palette.WATER, Palette.ARROW, 5)
                .path(svg, "M86 12C96 28 100 34 100 42C100 50 94 56 86 56C78 56 72 50 72 42" + "C72 34 76 28 86 12Z");
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 172, 240);
    }
}
