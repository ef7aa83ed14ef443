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
        svg.placed("head", 62, 138, 1.25, 1.25, new SideHead(portrait)::drawAlarmed);
        BUBBLE.path(
                svg,
                "M98 8H214Q234 8 234 28V100Q234 120 214 120H150L118 148L122 120H98" + "Q78 120 78 100V28Q78 8 98 8Z");
        svg.path("M98 36H132C146 18 152 54 164 36C174 20 182 56 192 34C198 24 206 30 212 38", Palette.ARROW.stroke(7))
                .path(
                        "M98 66H118C130 48 138 86 150 64C160 44 170 88 180 66C188 50 196 82 212 70",
                        Palette.ARROW.stroke(7))
                .path("M98 96H126C140 82 146 108 160 94C172 84 178 106 190 96", Palette.ARROW.stroke(7));
    }
}
