package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A toilet from the side, its lid open, with a roll of paper: anything about pee or poo. */
public record Toilet() implements Symbol {
    private static final Contour CHINA = new Contour(Palette.PAPER, Palette.ARROW, 7);

    @Override
    public void draw(Svg svg) {
        bowl(svg);
        new Contour(Palette.SCREEN, Palette.ARROW, 6).path(svg, "M170 20H206V88L198 82L190 90L182 82L170 88Z");
        new Contour(Palette.PAPER, Palette.ARROW, 6).ellipse(svg, 170, 42, 14, 22);
        svg.circle(170, 42, 4, Palette.ARROW.fill());
    }

    /** The toilet alone. */
    static void bowl(Svg svg) {
        CHINA.path(svg, "M66 128H196Q200 178 150 190L156 230H84L90 190Q66 176 66 128Z");
        CHINA.rect(svg, 18, 44, 52, 108, 10);
        CHINA.rect(svg, 12, 28, 64, 22, 9);
        CHINA.limb(svg, 14, "M92 116L84 46");
        CHINA.limb(svg, 16, "M78 128H202");
    }
}
