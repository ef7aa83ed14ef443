package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;

/** The sign for pain: three jagged rays. */
final class Pain {
    private Pain() {}

    static void at(Svg svg, Flat place, double scale) {
        svg.placed("pain", place.x(), place.y(), scale, scale, sign -> {
            for (int ray = 0; ray < 3; ray++) {
                sign.turned("ray", -150 - 45 + ray * 45, 0, 0, Pain::ray);
            }
        });
    }

    private static void ray(Svg svg) {
        String bolt = "M16 0L27 -6L33 5L46 0";
        svg.path(bolt, Palette.ON_DARK.stroke(11)).path(bolt, Palette.KEEP_OFF.stroke(6));
    }
}
