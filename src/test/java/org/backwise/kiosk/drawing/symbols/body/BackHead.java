package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;

/** A head seen from behind, about 0 0 and some 84 high. */
record BackHead(Portrait portrait) {
    private static final Silhouette SHORT = new Silhouette()
            .blob("M-32 2C-36 -32 -20 -44 0 -44C20 -44 36 -32 32 2C30 22 18 34 0 34C-18 34 -30 22 -32 2Z");

    void draw(Svg svg) {
        portrait.skin().shaded().circle(svg, -33, 6, 7);
        portrait.skin().shaded().circle(svg, 33, 6, 7);
        Contour hair = new Contour(portrait.hair(), portrait.hairLine(), Contour.SOFT_EDGE);
        (coversNeck() ? portrait.cut().behind() : SHORT).draw(svg, hair);
        if (portrait.cut() == Haircut.BUN) {
            hair.circle(svg, 0, -30, 17);
        }
    }

    private boolean coversNeck() {
        return portrait.cut() == Haircut.BOB || portrait.cut() == Haircut.SCARF;
    }
}
