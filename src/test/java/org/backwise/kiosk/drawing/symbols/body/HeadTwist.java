package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Somebody with both hands on the own head, twisting it; always shown crossed out. */
public record HeadTwist(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.skin().shaded().limb(svg, 34, "M120 170V200");
        portrait.top().edged().path(svg, "M52 238C52 212 70 204 98 198Q120 210 142 198C170 204 188 212 188 238Z");
        svg.turned(
                "head",
                12,
                120,
                170,
                head -> head.placed(
                        "face", 120, 120, 1.4, 1.4, face -> new FrontHead(portrait, 3).draw(face, Mood.UNEASY)));
        arm(svg, "M40 214L58 168", 1, -34, 66, 148);
        arm(svg, "M210 196L190 128", -1, -30, 182, 106);
        portrait.top().edged().limb(svg, 34, "M70 216L46 222");
        portrait.top().edged().limb(svg, 34, "M176 218L206 210");
        new Mark.Arrow("M40 96C48 58 76 34 116 28", "M92 10L118 28L96 50").draw(svg);
    }

    private void arm(Svg svg, String forearm, int mirror, double degrees, double x, double y) {
        portrait.skin().edged().limb(svg, 24, forearm);
        svg.turned(
                "hand",
                -mirror * degrees,
                x,
                y,
                turned -> turned.placed(
                        "palm",
                        x,
                        y,
                        -mirror * 0.56,
                        0.56,
                        palm -> Hand.open()
                                .draw(
                                        palm,
                                        new Contour(
                                                portrait.skin().near(),
                                                portrait.skin().line(),
                                                6))));
    }
}
