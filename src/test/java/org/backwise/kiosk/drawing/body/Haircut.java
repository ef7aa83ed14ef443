package org.backwise.kiosk.drawing.body;

import java.util.function.DoubleUnaryOperator;

/**
 * The line around the head above which hair grows, as a latitude for every longitude, by a few corners with straight
 * lines between them; the same on both sides unless a parting is wanted.
 */
final class Haircut {
    static final DoubleUnaryOperator SHORT =
            line(0, 38, 28, 37, 45, 30, 56, 19, 62, 4, 66, -6, 78, -7, 84, 10, 98, 10, 108, -22, 130, -36, 180, -38);
    static final DoubleUnaryOperator CROP =
            line(0, 45, 20, 44, 38, 36, 50, 34, 58, 16, 66, 0, 78, -2, 84, 12, 98, 12, 110, -18, 130, -32, 180, -34);
    static final DoubleUnaryOperator RECEDING =
            line(0, 62, 18, 62, 36, 66, 54, 44, 62, 16, 68, -2, 80, -4, 86, 12, 98, 12, 110, -18, 130, -34, 180, -36);
    static final DoubleUnaryOperator BOB = line(0, 33, 25, 32, 46, 25, 60, 8, 68, -14, 72, -40, 84, -54, 180, -56);
    static final DoubleUnaryOperator LONG = line(0, 42, 12, 40, 38, 30, 56, 10, 66, -16, 74, -46, 100, -62, 180, -64);
    static final DoubleUnaryOperator TIED =
            line(0, 42, 24, 39, 44, 29, 58, 14, 70, 4, 78, 8, 88, 14, 100, 6, 112, -16, 140, -34, 180, -38);
    static final DoubleUnaryOperator CURLY =
            line(0, 36, 26, 34, 44, 26, 56, 12, 66, 0, 76, -2, 84, 10, 98, 8, 108, -20, 130, -36, 180, -40);
    /** Below this line a beard grows; it leaves the mouth to be drawn on top. */
    static final DoubleUnaryOperator BEARD =
            line(0, -24, 12, -22, 22, -20, 34, -32, 50, -26, 62, -6, 82, -2, 96, -20, 110, -60, 180, -80);

    /** A head scarf around the face, from above. */
    static final DoubleUnaryOperator SCARF =
            line(0, 42, 24, 40, 42, 32, 56, 14, 62, -8, 64, -34, 68, -60, 74, -88, 180, -88);
    /** The same scarf below the chin. */
    static final DoubleUnaryOperator SCARF_CHIN = line(0, -76, 26, -70, 46, -58, 60, -44, 66, -30, 180, -30);
    /** The rim of a turban. */
    static final DoubleUnaryOperator TURBAN = line(0, 41, 30, 38, 60, 27, 90, 15, 130, 4, 180, -4);

    /** Where hair is parted: so far to the right of the nose. */
    static final double PARTING = 16;

    private Haircut() {}

    /** The same with a parting on the right side of the forehead. */
    static DoubleUnaryOperator parted(DoubleUnaryOperator line) {
        return longitude -> line.applyAsDouble(longitude) + 17 * Math.exp(-Math.pow((longitude + PARTING) / 11, 2));
    }

    private static DoubleUnaryOperator line(double... corners) {
        return longitude -> {
            double around = Math.abs(longitude);
            for (int i = 2; i < corners.length; i += 2) {
                if (around <= corners[i]) {
                    double part = (around - corners[i - 2]) / (corners[i] - corners[i - 2]);
                    return corners[i - 1] + (corners[i + 1] - corners[i - 1]) * part;
                }
            }
            return corners[corners.length - 1];
        };
    }
}
