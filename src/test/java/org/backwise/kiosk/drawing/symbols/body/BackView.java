package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A broad back, so that something on the back can be shown large. */
public record BackView(Portrait portrait) implements Symbol {
    /** Head to waist. */
    @Override
    public void draw(Svg svg) {
        portrait.skin().shaded().limb(svg, 30, "M120 60V84");
        portrait.top()
                .edged()
                .path(
                        svg,
                        "M94 80C108 88 132 88 146 80C192 90 206 104 210 150L214 234H26L30 150"
                                + "C34 104 48 90 94 80Z");
        svg.path("M62 140L66 230M178 140L174 230", portrait.top().line().stroke(Contour.SOFT_EDGE));
        svg.placed("head", 120, 44, 0.94, 0.94, new BackHead(portrait)::draw);
    }

    /** Head to hips, twice as tall as wide. */
    public void drawTall(Svg svg) {
        portrait.skin().edged().limb(svg, 30, "M26 330V356");
        portrait.skin().edged().limb(svg, 30, "M214 330V356");
        portrait.skin().shaded().limb(svg, 38, "M120 84V114");
        portrait.legs().edged().path(svg, "M52 380H188L194 474H130L120 420L110 474H46Z");
        portrait.top()
                .edged()
                .path(
                        svg,
                        "M90 108C110 120 130 120 150 108C200 118 222 136 228 190L234 336H198L194 404"
                                + "Q120 418 46 404L42 336H6L12 190C18 136 40 118 90 108Z");
        svg.path("M48 196L42 336M192 196L198 336", portrait.top().line().stroke(Contour.SOFT_EDGE));
        svg.placed("head", 120, 58, 1.24, 1.24, new BackHead(portrait)::draw);
    }
}
