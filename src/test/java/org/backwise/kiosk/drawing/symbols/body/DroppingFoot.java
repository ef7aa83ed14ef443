package org.backwise.kiosk.drawing.symbols.body;

import java.util.function.Consumer;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A stepping leg whose toes hang down and catch the floor; a pale foot shows where it should be. */
public record DroppingFoot(Portrait portrait) implements Symbol {
    private static final String SHOE =
            "M-32 -24C-14 -14 8 -14 24 -24C40 -2 70 0 92 12C104 20 102 36 88 36H-30C-42 24 -40 -6 -32 -24Z";

    @Override
    public void draw(Svg svg) {
        svg.path("M10 230H230", Palette.FLOOR.stroke(9));
        foot(svg, -16, shoe -> new Contour(Palette.GHOST, Palette.GHOST_LINE, 4).path(shoe, SHOE));
        portrait.skin().edged().limb(svg, 42, "M54 92L64 126");
        foot(svg, 32, shoe -> new Contour(Palette.SHOE, Palette.INK, 4).path(shoe, SHOE));
        foot(svg, 32, shoe -> shoe.path("M-34 34H92", Palette.SHOE_SOLE.stroke(8)));
        portrait.legs().edged().path(svg, "M2 8H72L90 90L36 106Z");
        new Mark.Arrow("M220 100C228 126 224 152 210 174", "M236 162L209 177L200 148").draw(svg);
    }

    private static void foot(Svg svg, double degrees, Consumer<Svg> shoe) {
        svg.turned("foot", degrees, 66, 126, foot -> foot.placed("shoe", 70, 150, 1.12, 1.12, shoe));
    }
}
