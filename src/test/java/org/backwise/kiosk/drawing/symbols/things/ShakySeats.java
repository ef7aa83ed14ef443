package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Seats that give no firm support. */
public enum ShakySeats implements Symbol {
    /** A deep couch whose cushions sag. */
    COUCH {
        @Override
        public void draw(Svg svg) {
            Contour cloth = new Contour(Palette.TOP_PLUM, Palette.TOP_PLUM_LINE, 5);
            Contour shade = new Contour(Palette.TOP_PLUM_FAR, Palette.TOP_PLUM_LINE, 5);
            svg.path("M34 204V226M206 204V226", Palette.WOOD_LINE.stroke(14));
            cloth.path(svg, "M34 150V84Q34 62 58 62C84 66 104 66 120 62C136 66 156 66 182 62Q206 62 206 84V150Z");
            svg.path("M120 64V140", Palette.TOP_PLUM_LINE.stroke(5));
            shade.path(svg, "M40 138C58 132 66 156 82 156C100 156 108 134 120 136V206H40Z");
            shade.path(svg, "M120 136C132 134 140 156 158 156C174 156 182 132 200 138V206H120Z");
            cloth.rect(svg, 10, 108, 40, 102, 20);
            cloth.rect(svg, 190, 108, 40, 102, 20);
        }
    },
    /** An office chair on wheels. */
    OFFICE_CHAIR {
        @Override
        public void draw(Svg svg) {
            new Contour(Palette.PROP, Palette.PROP_LINE, 5)
                    .path(svg, "M78 14H162Q178 14 176 30L168 100H72L64 30Q62 14 78 14Z");
            svg.path("M120 102V128", Palette.PROP_LINE.stroke(18));
            new Contour(Palette.PROP_LIGHT, Palette.PROP_LINE, 5).rect(svg, 52, 122, 136, 30, 14);
            svg.path("M120 154V188", Palette.PROP_LINE.stroke(16));
            svg.path("M120 188L46 208M120 188L194 208M120 188V210", Palette.PROP_LINE.stroke(12));
            for (double x : new double[] {46, 120, 194}) {
                new Contour(Palette.PROP_FAR, Palette.INK, 5).circle(svg, x, 221, 10);
            }
            svg.path("M16 214H4M18 226H8M224 214H236M222 226H232", Palette.ARROW.stroke(6));
        }
    }
}
