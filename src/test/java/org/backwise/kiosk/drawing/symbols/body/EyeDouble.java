package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A large eye, and the same eye again as a pale copy that has slipped aside: seeing double. */
public record EyeDouble() implements Symbol {
    private static final String LIDS = "M-84 0C-50 -56 50 -56 84 0C50 52 -50 52 -84 0Z";

    @Override
    public void draw(Svg svg) {
        svg.placed(
                "copy",
                146,
                82,
                0.98,
                0.98,
                copy -> copy.path(LIDS, Palette.GHOST_LINE.stroke(8))
                        .circle(0, -2, 32, Palette.GHOST.fill())
                        .circle(0, -2, 32, Palette.GHOST_LINE.stroke(6))
                        .circle(0, -2, 13, Palette.GHOST_LINE.fill()));
        svg.placed("eye", 100, 152, 1.08, 1.08, eye -> {
            new Contour(Palette.PAPER, Palette.ARROW, 9).path(eye, LIDS);
            new Contour(Palette.TOP_SKY, Palette.ARROW, 6).circle(eye, 0, -2, 34);
            eye.circle(0, -2, 15, Palette.INK.fill()).circle(11, -14, 7, Palette.PAPER.fill());
        });
    }
}
