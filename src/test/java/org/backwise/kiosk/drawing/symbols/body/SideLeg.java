package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Hip, one leg and a shoe from the side, a step behind it in shade. */
public record SideLeg(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        Contour shoe = new Contour(Palette.SHOE, Palette.INK, Contour.SOFT_EDGE);
        shoe.limb(svg, 22, "M172 222H194");
        portrait.legs().shaded().limb(svg, 40, "M120 70L158 140L170 204");
        shoe.limb(svg, 24, "M92 221H122");
        portrait.legs().edged().path(svg, "M76 28H150C160 60 158 92 146 122L122 212H78L84 130C62 100 58 60 76 28Z");
        portrait.top().edged().path(svg, "M80 6H144L154 36Q112 50 72 40Z");
    }
}
