package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Tint;

/** What a clinician wears over or at the neck, so that three of them are not one three times. */
public enum Outfit {
    /** A tunic with a V at the neck. */
    SCRUBS {
        @Override
        void draw(Svg svg, Portrait portrait) {
            portrait.skin().shaded().path(svg, "M102 106L120 138L138 106Q120 114 102 106Z");
        }
    },
    /** A white coat over the top, with a stethoscope. */
    COAT {
        @Override
        void draw(Svg svg, Portrait portrait) {
            Contour coat = Tint.WHITE.edged();
            coat.path(svg, "M94 106L112 172L110 234H70L66 140C66 120 76 110 94 106Z");
            coat.path(svg, "M146 106L128 172L130 234H170L174 140C174 120 164 110 146 106Z");
            svg.path("M98 104C96 134 100 150 108 164M142 104C144 128 140 140 134 152", Palette.ARROW.stroke(6))
                    .circle(110, 172, 10, Palette.ARROW.fill())
                    .circle(110, 172, 4, Palette.PROP_LIGHT.fill());
        }
    },
    /** A shirt with a collar. */
    POLO {
        @Override
        void draw(Svg svg, Portrait portrait) {
            portrait.skin().shaded().path(svg, "M106 108L120 132L134 108Z");
            portrait.top().shaded().path(svg, "M98 102L120 132L104 140L90 112Z");
            portrait.top().shaded().path(svg, "M142 102L120 132L136 140L150 112Z");
        }
    };

    /** Draws the outfit over a {@link Bust}. */
    abstract void draw(Svg svg, Portrait portrait);
}
