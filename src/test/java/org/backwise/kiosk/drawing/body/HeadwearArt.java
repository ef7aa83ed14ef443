package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;

/** A scarf or a turban, worn over the head. */
record HeadwearArt(Look look, Egg egg) {
    void draw(Svg svg) {
        if (look.style() == HairStyle.TURBAN) {
            turban(svg);
        } else if (look.style() == HairStyle.HIJAB) {
            scarf(svg);
        }
    }

    private void scarf(Svg svg) {
        cloth(svg, egg.above(Haircut.SCARF, 5));
        cloth(svg, egg.below(Haircut.SCARF_CHIN, 4));
        svg.path(egg.above(Haircut.SCARF, 5), look.hair().near().fill());
    }

    private void turban(Svg svg) {
        Flat middle = egg.turned(0, 31, -4);
        Tones tones = look.hair();
        String rim = egg.above(Haircut.TURBAN, 8);
        svg.path(rim, tones.line().stroke(2 * Contour.EDGE));
        svg.ellipse(
                middle.x(),
                middle.y(),
                41 + Contour.EDGE,
                26 + Contour.EDGE,
                tones.line().fill());
        svg.ellipse(middle.x(), middle.y(), 41, 26, tones.near().fill());
        svg.path(rim, tones.near().fill());
        if (look.isGhost()) {
            return;
        }
        Flat knot = egg.turned(0, 27, 36);
        for (int fold = 0; fold < 3; fold++) {
            fold(svg, knot, egg.turned(38, 22 + 10 * fold, 0), 6 + 4 * fold);
            fold(svg, knot, egg.turned(-38, 22 + 10 * fold, 0), 6 + 4 * fold);
        }
    }

    private void fold(Svg svg, Flat knot, Flat side, double bend) {
        Flat end = knot.towards(side, 0.94);
        Flat middle = knot.towards(side, 0.5);
        String line = Contour.stroke(knot.x(), knot.y() - bend, middle.x(), middle.y() - bend, end.x(), end.y());
        svg.path(line, look.hair().line().stroke(1.6));
    }

    private void cloth(Svg svg, String data) {
        svg.path(data, look.hair().line().stroke(2 * 2));
        svg.path(data, look.hair().near().fill());
    }
}
