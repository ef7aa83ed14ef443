package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A house: do this at home. */
public record House() implements Symbol {
    @Override
    public void draw(Svg svg) {
        new Contour(Palette.BONE, Palette.ARROW, 8).path(svg, "M42 114V228H198V114L120 44Z");
        svg.path("M14 126L120 30L226 126", Palette.ARROW.stroke(22));
        new Contour(Palette.WOOD, Palette.ARROW, 8).path(svg, "M100 228V166Q100 154 112 154H128Q140 154 140 166V228Z");
        svg.circle(129, 194, 5, Palette.ARROW.fill());
    }
}
