package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A feather: as soft and light as can be. */
public record Feather() implements Symbol {
    private static final Contour VANE = new Contour(Palette.PAPER, Palette.ARROW, 9);

    @Override
    public void draw(Svg svg) {
        VANE.path(
                svg,
                "M64 186C40 152 50 112 86 78L92 92L98 68C134 36 176 22 224 14C220 62 200 102 166 134L150 128L154 146"
                        + "C128 170 98 186 64 186Z");
        svg.path("M14 230C62 182 128 112 196 40", Palette.ARROW.stroke(9))
                .path(
                        "M84 156L80 118M112 128L112 86M142 96L146 62M84 160L122 158M112 130L154 124M144 96L184 92",
                        Palette.ARROW.stroke(5));
    }
}
