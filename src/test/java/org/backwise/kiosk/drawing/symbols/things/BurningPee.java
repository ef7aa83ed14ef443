package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A toilet with a small flame beside it: it burns when you pee. */
public record BurningPee() implements Symbol {
    @Override
    public void draw(Svg svg) {
        Toilet.bowl(svg);
        new Contour(Palette.WARM, Palette.KEEP_OFF)
                .path(
                        svg,
                        "M164 108C136 104 128 82 140 62C144 72 150 74 154 72C150 50 160 32 178 20"
                                + "C176 42 206 54 204 80C202 98 188 110 164 108Z");
        svg.path("M168 106C156 100 158 86 170 74C172 84 184 86 182 96C180 102 176 106 168 106Z", Palette.GOLD.fill());
    }

    @Override
    public Box frame() {
        return new Box(4, 8, 206, 232);
    }
}
