package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;

/** A head from the side, portraiting right, about 0 0 and some 84 high. */
public record SideHead(Portrait portrait) {
    private static final String HAIR =
            "M-34 10C-44 -30 -20 -48 6 -46C28 -44 38 -30 34 -18C18 -26 4 -20 -4 -6" + "C-8 8 -14 22 -24 26Z";
    private static final String RECEDING =
            "M-34 12C-44 -24 -24 -46 2 -44C16 -42 24 -38 28 -32C12 -34 -2 -26 -8 -8" + "C-9 6 -14 18 -24 24Z";

    /** The head with its eye open and a still mouth. */
    public void draw(Svg svg) {
        drawBare(svg);
        svg.path("M19 -4V-1", portrait.features().stroke(6.5))
                .path("M14 20Q20 23 25 20", portrait.features().stroke(4.5));
    }

    /** The head with its eye wide and its mouth open: talking, or taken by surprise. */
    public void drawAlarmed(Svg svg) {
        drawBare(svg);
        svg.path("M18 -5V-2", portrait.features().stroke(6.5))
                .ellipse(24, 22, 7, 5, portrait.features().fill());
    }

    /** The head without eye and mouth. */
    void drawBare(Svg svg) {
        Contour hair = new Contour(portrait.hair(), portrait.hairLine(), Contour.SOFT_EDGE);
        if (portrait.cut() == Haircut.BUN) {
            hair.circle(svg, -36, -22, 16);
        }
        if (portrait.cut() == Haircut.BOB) {
            hair.path(svg, "M-4 -46C-44 -46 -48 0 -44 44C-34 54 -12 50 -8 40L0 0Z");
        }
        new Silhouette()
                .blob("M-4 -42C22 -42 34 -24 34 -4L40 8L33 12C32 32 20 42 2 40C-22 40 -34 24 -34 0"
                        + "C-34 -26 -22 -42 -4 -42Z")
                .draw(svg, portrait.skin().edged());
        new Silhouette()
                .blob(portrait.cut() == Haircut.RECEDING ? RECEDING : HAIR)
                .draw(svg, hair);
        portrait.skin().shaded().circle(svg, -6, 6, 7);
    }
}
