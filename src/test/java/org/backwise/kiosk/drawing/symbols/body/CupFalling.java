package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A cup that slips from an open hand and spills: clumsy hands. */
public record CupFalling(Portrait portrait) implements Symbol {
    private static final Contour CUP = new Contour(Palette.TOP_OCHRE, Palette.TOP_OCHRE_LINE, 6);

    @Override
    public void draw(Svg svg) {
        new Silhouette()
                .limb(36, "M40 50L96 66")
                .blob("M88 44L140 46L156 74L132 96L92 88Z")
                .limb(15, "M138 54L182 46")
                .limb(15, "M144 66L190 70")
                .limb(15, "M138 80L178 94")
                .limb(15, "M112 86L126 116")
                .draw(svg, portrait.skin().edged());
        portrait.top().edged().path(svg, "M10 12L60 24L52 88L10 80Z");
        svg.turned("cup", 38, 150, 176, CupFalling::cup);
        svg.path("M84 140L92 166M112 126L116 144M196 118L198 136", Palette.ARROW.stroke(7));
    }

    private static void cup(Svg svg) {
        svg.circle(196, 176, 20, Palette.TOP_OCHRE_LINE.stroke(12));
        CUP.path(svg, "M112 140H190L182 206Q180 216 170 216H132Q122 216 120 206Z");
        new Contour(Palette.WATER, Palette.ARROW, 5)
                .path(
                        svg,
                        "M110 128C100 116 98 110 98 104C98 98 102 94 107 94C112 94 116 98 116 104"
                                + "C116 110 114 118 110 128Z");
    }
}
