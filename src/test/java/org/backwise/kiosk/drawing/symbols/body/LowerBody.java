package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Hips, two legs and shoes from the front. Symbols about hips, knees and both legs are drawn upon it. */
public record LowerBody(Portrait portrait) implements Symbol {
    private static final Contour SHOE = new Contour(Palette.SHOE, Palette.INK, Contour.SOFT_EDGE);

    @Override
    public void draw(Svg svg) {
        SHOE.limb(svg, 24, "M86 222H66");
        SHOE.limb(svg, 24, "M154 222H174");
        portrait.legs().edged().path(svg, "M66 22H174L182 90L174 212H136L124 96H116L104 212H66L58 90Z");
        portrait.top().edged().path(svg, "M70 6H170L176 34Q120 48 64 34Z");
    }

    @Override
    public Box frame() {
        return new Box(48, 0, 144, 240);
    }
}
