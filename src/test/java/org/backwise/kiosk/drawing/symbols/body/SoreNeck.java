package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A head and neck from the side, a jagged star at the nape: a neck that is hurt or sore. */
public record SoreNeck(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.skin().edged().limb(svg, 58, "M112 130L112 186");
        portrait.top().edged().path(svg, "M34 236C34 204 58 192 82 186Q112 216 144 188C172 196 190 208 192 236Z");
        svg.placed("head", 122, 88, 1.85, 1.85, head -> {
            new SideHead(portrait).drawBare(head);
            head.path("M19 -4V-1", portrait.features().stroke(6))
                    .path("M15 22Q20 19 25 21", portrait.features().stroke(3.4));
        });
        new Mark.Burst(70, 166, 46).draw(svg);
    }
}
