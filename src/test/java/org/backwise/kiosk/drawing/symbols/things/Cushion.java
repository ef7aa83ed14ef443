package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A feather that sinks onto a cushion: light, soft, easy. */
public record Cushion() implements Symbol {
    private static final String FEATHER = "M56 124C60 96 74 76 90 62L96 74L100 54C130 30 170 12 214 10"
            + "C208 44 194 66 176 82L152 80L164 94C150 106 134 114 118 118L100 112L104 124"
            + "C90 128 72 130 56 124Z";

    @Override
    public void draw(Svg svg) {
        new Contour(Palette.CUSHION, Palette.CUSHION_LINE)
                .path(
                        svg,
                        "M18 154C60 164 180 164 222 154C230 150 234 158 228 166C222 184 222 200 228 218"
                                + "C232 228 226 234 216 230C180 222 60 222 24 230C14 234 8 228 12 218"
                                + "C18 200 18 184 12 166C6 158 10 150 18 154Z");
        svg.path("M96 178Q120 190 144 178", Palette.CUSHION_LINE.stroke(6));
        new Contour(Palette.SCREEN, Palette.ARROW, 5).path(svg, FEATHER);
        svg.path("M34 142C72 104 118 66 176 34", Palette.ARROW.stroke(6));
    }
}
