package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Spot;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A head sunk to the side, eyes shut, drops on brow and cheek: faint, cold and sweaty. */
public record FaintSweat(Portrait portrait) implements Symbol {
    private static final Contour DROP = new Contour(Palette.WATER, Palette.ARROW, 5);
    private static final List<Spot> DROPS =
            List.of(new Spot(34, 66, 1.1), new Spot(222, 148, 1), new Spot(24, 130, 0.85));

    @Override
    public void draw(Svg svg) {
        portrait.top().edged().path(svg, "M28 236C30 200 62 196 92 192Q120 206 148 192C180 196 210 200 212 236Z");
        portrait.skin().shaded().limb(svg, 34, "M120 170L120 196");
        svg.turned(
                "head",
                16,
                120,
                190,
                head -> head.placed(
                        "face", 120, 108, 1.85, 1.85, face -> new FrontHead(portrait, 2.4).draw(face, Mood.FAINT)));
        DROPS.forEach(drop -> svg.placed("drop", drop.x(), drop.y(), drop.size(), drop.size(), FaintSweat::drop));
    }

    private static void drop(Svg svg) {
        DROP.path(svg, "M0 -26C12 -8 16 0 16 8C16 18 8 24 0 24C-8 24 -16 18 -16 8C-16 0 -12 -8 0 -26Z");
    }
}
