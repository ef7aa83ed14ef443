package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A talking head whose speech bubble holds lines that start straight and end in a muddle. */
public record SlurredSpeech(Portrait portrait) implements Symbol {
    private static final Contour BUBBLE = new Contour(Palette.PAPER, Palette.ARROW);

    @Override
    public void draw(Svg svg) {
        portrait.top().edged().path(svg, "M6 234C8 208 24 200 44 200H84C108 202 116 214 118 234Z");
        portrait.skin().shaded().limb(svg, 30, "M62 180V200");
        svg.placed("head", 62, 150, 1.1, 1.1, new SideHead(portrait)::drawAlarmed);
        BUBBLE.path(
                svg,
                "M82 4H214Q234 4 234 24V84Q234 104 214 104H160L126 146L130 104H82" + "Q62 104 62 84V24Q62 4 82 4Z");
        svg.path("M84 28H132C146 10 152 46 164 28C174 12 182 48 192 26C198 16 206 22 212 30", Palette.ARROW.stroke(7))
                .path(
                        "M84 54H118C130 36 138 74 150 52C160 32 170 76 180 54C188 38 196 70 212 58",
                        Palette.ARROW.stroke(7))
                .path("M84 80H126C140 66 146 92 160 78C172 68 178 90 190 80", Palette.ARROW.stroke(7));
    }
}
