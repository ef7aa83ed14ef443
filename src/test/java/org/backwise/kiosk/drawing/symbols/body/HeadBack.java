package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A head from the side, dropped far back; always shown crossed out. */
public record HeadBack(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.skin().edged().limb(svg, 46, "M108 140L126 190");
        portrait.top().edged().path(svg, "M52 238C52 210 72 200 98 194Q128 218 156 190C186 196 204 208 206 238Z");
        svg.turned("head", -52, 104, 118, head -> head.placed("face", 104, 96, 1.5, 1.5, face -> uneasy(face)));
        new Mark.Arrow("M186 96C176 52 140 24 92 26", "M116 8L90 26L114 46").draw(svg);
    }

    private void uneasy(Svg svg) {
        new SideHead(portrait).drawBare(svg);
        svg.path("M19 -4V-1", portrait.features().stroke(6.5))
                .path("M14 22Q20 18 26 21", portrait.features().stroke(4));
    }
}
