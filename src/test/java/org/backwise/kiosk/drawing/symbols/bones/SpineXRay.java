package org.backwise.kiosk.drawing.symbols.bones;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A spine on a dark X-ray sheet, one bone cracked: a spine fracture, slipped disc or arthritis known before. */
public record SpineXRay() implements Symbol {
    private static final SpineColumn SPINE = new SpineColumn(120, 34, 5, 66, 30, 13);
    private static final Contour GLOW = new Contour(Palette.NIGHT_LIGHT, Palette.NIGHT, 3);

    @Override
    public void draw(Svg svg) {
        svg.rect(14, 4, 212, 232, 24, Palette.NIGHT.fill());
        IntStream.range(0, 2).forEach(index -> ribs(svg, SPINE.middle(index)));
        SPINE.draw(svg, GLOW);
        new Mark.Zigzag(8, "M72 168L96 156L112 172L130 154L146 170L168 160").draw(svg);
    }

    private static void ribs(Svg svg, double y) {
        String rib = "M%1$s %2$sc%3$s -10 %4$s 8 %4$s 38";
        svg.path(rib.formatted(174, y, 18, 34), Palette.NIGHT_FAR.stroke(8))
                .path(rib.formatted(66, y, -18, -34), Palette.NIGHT_FAR.stroke(8));
    }
}
