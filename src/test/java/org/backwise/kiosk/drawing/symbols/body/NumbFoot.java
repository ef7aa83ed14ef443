package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A bare foot with many short strokes around toes and sole: numb or tingling feet. */
public record NumbFoot(Portrait portrait) implements Symbol {
    private static final List<String> STROKES = List.of(
            "M150 120L160 104",
            "M182 138L196 124",
            "M210 160L226 150",
            "M112 164L122 148",
            "M150 172L160 156",
            "M76 182L84 166",
            "M184 184L196 170");

    @Override
    public void draw(Svg svg) {
        svg.path("M10 226H232", Palette.FLOOR.stroke(9));
        new Silhouette()
                .limb(58, "M74 70L70 150")
                .blob("M42 140C34 180 30 214 48 218H190C214 218 226 208 222 196C214 180 170 172 142 146C120 126 104 118"
                        + " 100 110Z")
                .limb(26, "M196 204H212")
                .draw(svg, portrait.skin().edged());
        svg.path("M186 190Q202 182 214 190", portrait.skin().line().stroke(4));
        portrait.legs().edged().path(svg, "M34 8H116L112 92H36Z");
        new Mark.Tingles(8, STROKES).draw(svg);
    }
}
