package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A forearm with a sore patch and a bruise: skin that must not be rubbed. */
public record SoreSkin(Portrait portrait) implements Symbol {
    private static final String PATCH =
            "M92 128C86 108 104 92 122 98C138 88 160 98 158 116C170 130 156 150 138 146C120 156 96 148 92 128Z";

    @Override
    public void draw(Svg svg) {
        new Silhouette()
                .limb(66, "M48 74L150 138")
                .limb(52, "M128 124L182 160")
                .blob("M166 136L206 150L214 178L192 200L160 184Z")
                .limb(14, "M202 168L228 180")
                .limb(14, "M198 180L224 200")
                .limb(14, "M188 190L206 216")
                .limb(13, "M170 182L182 214")
                .limb(14, "M188 146L216 148")
                .draw(svg, portrait.skin().edged());
        portrait.top().edged().path(svg, "M66 10Q92 36 106 72Q84 116 46 134Q14 108 10 62Z");
        svg.path(PATCH, Palette.PAPER.stroke(12))
                .path(PATCH, Palette.KEEP_OFF_ZONE.fill())
                .path(PATCH, Palette.KEEP_OFF.stroke(6))
                .circle(112, 118, 7, Palette.KEEP_OFF.fill())
                .circle(138, 112, 6, Palette.KEEP_OFF.fill())
                .circle(130, 134, 7, Palette.KEEP_OFF.fill());
    }
}
