package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;

/** The sign for a question, some 100 high about its middle. */
public final class Question {
    private Question() {}

    public static void at(Svg svg, double x, double y, double scale, Palette colour) {
        svg.placed(
                "question",
                x,
                y,
                scale,
                scale,
                sign -> sign.path("M-25 -24C-25 -58 28 -58 28 -24C28 -4 1 -4 1 20", colour.stroke(15))
                        .circle(1, 44, 9.5, colour.fill()));
    }
}
