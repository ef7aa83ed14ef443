package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tint;

/** The looped ribbon that stands for cancer. */
public record Ribbon() implements Symbol {
    @Override
    public void draw(Svg svg) {
        Tint.PLUM
                .shaded()
                .path(
                        svg,
                        "M136 214L114 232L96 208L52 110C36 74 44 10 90 10C110 10 122 22 128 40"
                                + "C114 34 100 36 92 46C84 60 88 84 96 106Z");
        Tint.PLUM.edged().path(svg, "M44 214L66 232L84 208L128 110C144 74 136 10 90 10C116 22 108 60 84 106Z");
    }

    @Override
    public Box frame() {
        return new Box(38, 2, 104, 238);
    }
}
