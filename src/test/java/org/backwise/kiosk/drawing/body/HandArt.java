package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Capsule;
import org.backwise.kiosk.drawing.space.Flat;

/**
 * A hand from the wrist on, fingers along the x axis.
 *
 * @param thumb on which edge the thumb is: -1 up, 1 down
 * @param length how long it looks, 1 being its full length
 */
record HandArt(Palette skin, Palette line, double thumb, double length) {
    private static final double FINE = 1.5;

    void draw(Svg svg, HandShape shape) {
        svg.placed("mitten", 0, 0, length, thumb, hand -> {
            switch (shape) {
                case FLAT -> flat(hand);
                case EDGE -> edge(hand);
                case HOLD -> hold(hand);
                case POINT -> pointing(hand);
            }
        });
    }

    private void flat(Svg svg) {
        both(svg, thumbData(10, 4, 25, 18));
        both(
                svg,
                "M-4 -9C6 -12 14 -13.5 22 -13L38 -10.5C43 -9.5 45 -6 44.5 -2.5C46 1 44.5 5 41 6.5"
                        + "C40 10 36 11.5 31 11.5L18 12C9 12.5 2 10.5 -4 9Z");
        svg.path(Contour.stroke(28, -5.5, 35, -5.5, 42, -4.5), line.stroke(FINE));
        svg.path(Contour.stroke(28, 0.8, 36, 1, 43, 1), line.stroke(FINE));
        svg.path(Contour.stroke(27, 7, 34, 7, 40, 6.4), line.stroke(FINE));
        svg.path(thumbData(10, 4, 20, 12.5), skin.fill());
    }

    private void edge(Svg svg) {
        both(svg, "M-4 -8.5C8 -10 22 -9 32 -5C39 -3 45 0 45 3.5C45 7 40 7.5 34 6.5C22 8.5 8 9.5 -4 8.5Z");
        both(svg, thumbData(9, 3, 29, 9));
    }

    private void hold(Svg svg) {
        both(svg, "M-4 -9C4 -13 14 -15.5 22 -14C31 -12.5 34 -6 33 1C32 9 27 13 18 13C9 13 3 11 -4 9Z");
        svg.path(Contour.stroke(21, -7.5, 27, -8, 32, -6), line.stroke(FINE));
        svg.path(Contour.stroke(20, -1, 27, -1, 33, 0), line.stroke(FINE));
        svg.path(Contour.stroke(20, 5.5, 26, 6, 31, 6.5), line.stroke(FINE));
        both(svg, thumbData(7, 7, 22, 13));
    }

    private void pointing(Svg svg) {
        both(svg, new Capsule(new Flat(18, 5.5), 6, new Flat(46, 5), 4.6).data());
        both(svg, "M-4 -9C4 -12.5 12 -13.5 19 -12C26 -10.5 28 -6 27 0C27 8 24 12 17 12C9 12 3 11 -4 9Z");
        svg.path(Contour.stroke(18, -5.5, 23, -6, 27, -4.5), line.stroke(FINE));
        svg.path(Contour.stroke(17, 0.5, 22, 0.5, 27, 1), line.stroke(FINE));
        both(svg, thumbData(8, 7, 23, 12));
    }

    private static String thumbData(double x1, double y1, double x2, double y2) {
        return new Capsule(new Flat(x1, y1), 6.5, new Flat(x2, y2), 5).data();
    }

    private void both(Svg svg, String data) {
        svg.path(data, line.stroke(2 * Contour.EDGE));
        svg.path(data, skin.fill());
    }
}
