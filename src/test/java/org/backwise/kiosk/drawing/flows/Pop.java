package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;

/** The sign for a small sound: three arcs that go out from it. */
final class Pop {
    private static final String ARCS = "M12 -11Q20 0 12 11M26 -20Q40 0 26 20M40 -29Q60 0 40 29";

    private Pop() {}

    /** The sound of a place, going out in this direction, clockwise from rightwards. */
    static void at(Svg svg, Flat place, double degrees, double scale) {
        svg.placed(
                "sound",
                place.x(),
                place.y(),
                scale,
                scale,
                sign -> sign.turned(
                        "arcs",
                        degrees,
                        0,
                        0,
                        arcs -> arcs.path(ARCS, Palette.ARROW_RIM.stroke(13)).path(ARCS, Palette.ARROW.stroke(7))));
    }
}
