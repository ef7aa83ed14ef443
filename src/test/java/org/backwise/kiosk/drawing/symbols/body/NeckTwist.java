package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Somebody's head turned far to the side by another's two hands: what nobody should do. */
public record NeckTwist(Portrait portrait, Portrait other) implements Symbol {
    @Override
    public void draw(Svg svg) {
        arm(svg, "M18 44L58 74", "M18 40L34 52");
        portrait.skin().shaded().limb(svg, 34, "M118 148V190");
        portrait.top().edged().path(svg, "M34 234C34 200 60 190 92 184Q118 198 146 184C178 190 206 200 206 234Z");
        svg.turned("head", 6, 118, 150, head -> head.placed("face", 116, 96, 1.35, 1.35, this::face));
        grip(svg, 62, 78, 84, -1);
        arm(svg, "M222 188L180 158", "M224 190L204 176");
        grip(svg, 176, 152, -62, 1);
        new Mark.Arrow("M44 34C68 10 108 4 142 16", "M114 26L144 17L132 -10").draw(svg);
    }

    private void face(Svg svg) {
        new SideHead(portrait).drawBare(svg);
        svg.path("M16 -8L24 -3L16 2M10 -16L24 -12", portrait.features().stroke(4.5))
                .path("M15 23Q19 19 25 22", portrait.features().stroke(4.5));
    }

    private void arm(Svg svg, String forearm, String sleeve) {
        other.skin().edged().limb(svg, 26, forearm);
        other.top().edged().limb(svg, 34, sleeve);
    }

    /** A flat hand laid on, fingers turned by so many degrees from upwards. */
    private void grip(Svg svg, double x, double y, double degrees, double side) {
        Contour skin = other.skin().edged();
        svg.turned(
                "grip",
                degrees,
                x,
                y,
                turned -> turned.placed(
                        "hand", x, y, side * 0.62, 0.62, hand -> Hand.open().draw(hand, skin)));
    }
}
