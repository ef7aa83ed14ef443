package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A head and neck from the side with the blood vessel of the neck drawn in, and a zigzag at the back of the head. */
public record NeckArtery(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.top().edged().path(svg, "M28 236C28 204 52 192 84 188Q112 204 140 190C166 196 184 208 186 236Z");
        portrait.skin().edged().limb(svg, 58, "M106 130L108 184");
        portrait.top().edged().path(svg, "M28 236C28 204 52 192 78 186Q108 216 138 188C166 196 184 208 186 236Z");
        svg.placed("head", 116, 88, 1.85, 1.85, head -> {
            new SideHead(portrait).drawBare(head);
            head.path("M19 -5V-1", portrait.features().stroke(5))
                    .path("M15 22Q20 19 25 21", portrait.features().stroke(3));
        });
        String vessel = "M108 230C106 206 118 192 114 172C111 158 104 148 106 128M114 180" + "C126 176 130 170 131 160";
        svg.path(vessel, Palette.PAPER.stroke(18)).path(vessel, Palette.KEEP_OFF.stroke(9));
        new Mark.Zigzag(10, "M70 36L90 54L66 74L88 94L66 116L88 138").draw(svg);
    }
}
