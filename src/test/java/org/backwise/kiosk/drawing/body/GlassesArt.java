package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Ink;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;

/** Glasses on a turned face; under hair or cloth their temples do not show. */
record GlassesArt(Egg egg, boolean templesHidden) {
    private static final Ink FRAME = Palette.GLASSES.stroke(2.4);

    void draw(Svg svg) {
        for (int side : new int[] {-1, 1}) {
            double inner = egg.turned(side * 4.5, 0, 32).x();
            double outer = egg.turned(side * 25, 0, 24).x();
            if (egg.nearness(side * 15, 28) > 2) {
                svg.ellipse((inner + outer) / 2, 0, Math.abs(outer - inner) / 2, 10.5, FRAME);
            }
            if (!templesHidden && egg.nearness(side * 30, 8) > -6) {
                Flat ear = egg.turned(side * 34.5, 2, -2);
                svg.line(outer, -2, ear.x(), ear.y(), FRAME);
            }
        }
        Flat left = egg.turned(4.5, 1, 32);
        Flat right = egg.turned(-4.5, 1, 32);
        svg.path(Contour.stroke(left.x(), -1, (left.x() + right.x()) / 2, -5, right.x(), -1), FRAME);
    }
}
