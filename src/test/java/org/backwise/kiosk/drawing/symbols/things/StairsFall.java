package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.SideHead;

/** Somebody losing their footing on a stair: a fall. */
public record StairsFall(Portrait portrait) implements Symbol {
    private static final Contour STAIRS = new Contour(Palette.PROP_LIGHT, Palette.PROP_LINE);

    @Override
    public void draw(Svg svg) {
        STAIRS.path(svg, "M8 232V112H62V152H116V192H170V232Z");
        svg.path("M60 50C44 62 38 76 38 92M84 26C64 30 52 38 46 46", Palette.ARROW.stroke(7));
        portrait.legs().shaded().limb(svg, 26, "M112 108L92 128L72 118");
        portrait.top().shaded().limb(svg, 20, "M150 74L136 44L154 26");
        portrait.legs().edged().limb(svg, 28, "M112 112L126 150L104 170");
        new Contour(Palette.SHOE, Palette.INK, 4).limb(svg, 18, "M64 112L60 96");
        new Contour(Palette.SHOE, Palette.INK, 4).limb(svg, 18, "M100 176L116 186");
        portrait.top().edged().limb(svg, 44, "M120 104L152 80");
        svg.turned(
                "head",
                40,
                186,
                62,
                head -> head.placed("face", 186, 62, 0.68, 0.68, new SideHead(portrait)::drawAlarmed));
        new Silhouette()
                .limb(14, "M186 120L210 126")
                .knob(212, 126, 9)
                .draw(svg, portrait.skin().edged());
        portrait.top().edged().limb(svg, 20, "M156 90L184 120");
    }
}
