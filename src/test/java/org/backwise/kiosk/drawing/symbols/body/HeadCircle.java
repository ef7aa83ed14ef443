package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A tilted head within a ring of an arrow: rolling the head in a full circle; always shown crossed out. */
public record HeadCircle(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.skin().shaded().limb(svg, 32, "M108 160L116 204");
        portrait.top().edged().path(svg, "M40 240C40 218 64 210 94 204Q116 214 138 204C168 210 192 218 192 240Z");
        svg.turned(
                "head",
                -20,
                114,
                196,
                head -> head.placed(
                        "face", 114, 126, 1.15, 1.15, face -> new FrontHead(portrait, 3).draw(face, Mood.UNEASY)));
        new Mark.Arrow(
                        "M54 192C16 160 8 108 34 68C64 26 128 22 162 60C194 98 188 152 160 182",
                        "M160 148L158 184L194 180")
                .draw(svg);
    }
}
