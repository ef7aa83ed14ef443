package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A car key under a forbidding ring and bar: do not drive. */
public record CrossedCarKey() implements Symbol {
    private static final Contour METAL = new Contour(Palette.PROP_LIGHT, Palette.PROP_LINE);

    @Override
    public void draw(Svg svg) {
        svg.circle(120, 120, 108, Palette.PAPER.fill());
        svg.turned("key", 45, 120, 120, CrossedCarKey::key);
        svg.circle(120, 120, 106, Palette.KEEP_OFF.stroke(20));
        svg.path("M46 46L194 194", Palette.PAPER.stroke(30)).path("M46 46L194 194", Palette.KEEP_OFF.stroke(20));
        svg.circle(120, 120, 106, Palette.KEEP_OFF.stroke(20));
    }

    private static void key(Svg svg) {
        METAL.path(svg, "M108 106H134V30L121 18L108 30Z");
        svg.path("M121 38V96", Palette.PROP_LINE.stroke(5));
        new Contour(Palette.SHOE, Palette.INK).rect(svg, 80, 104, 80, 104, 26);
        svg.path("M96 156H146V146L138 144L132 132H110L104 144L96 146Z", Palette.PAPER.fill())
                .circle(108, 157, 7, Palette.PAPER.fill())
                .circle(134, 157, 7, Palette.PAPER.fill());
        svg.circle(120, 190, 6, Palette.PROP_LIGHT.fill());
    }
}
