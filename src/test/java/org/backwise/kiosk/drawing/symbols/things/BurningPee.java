package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A toilet with a drop in a star of pain above it: it burns when you pee. */
public record BurningPee() implements Symbol {
    @Override
    public void draw(Svg svg) {
        Toilet.bowl(svg);
        new Mark.Burst(160, 62, 54).draw(svg);
        new Contour(Palette.GOLD, Palette.KEEP_OFF)
                .path(
                        svg,
                        "M160 30C174 50 180 60 180 70C180 82 171 90 160 90C149 90 140 82 140 70C140 60 146 50 160 30Z");
    }

    @Override
    public Box frame() {
        return new Box(4, 0, 216, 240);
    }
}
