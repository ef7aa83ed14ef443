package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A bulge beside the spine with a dashed ring round it: a new lump, or a back that changed its shape. */
public record BackLump(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        new BackView(portrait).draw(svg);
        svg.path("M120 98V226", portrait.top().line().stroke(7).dashed(1, 14));
        svg.circle(148, 158, 46, Palette.PAPER.stroke(14))
                .circle(148, 158, 46, Palette.KEEP_OFF.stroke(7).dashed(14, 14));
        new Contour(portrait.top().far(), portrait.top().line(), 5).circle(svg, 148, 158, 28);
        svg.path("M134 150Q138 140 148 138", Palette.PAPER.stroke(6));
    }
}
