package org.backwise.kiosk.drawing.symbols.bones;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.body.BackView;

/** A back with two rods screwed along the spine: back surgery. */
public record SpineRods(BackView back) implements Symbol {
    private static final SpineColumn SPINE = new SpineColumn(120, 100, 4, 54, 26, 13);

    @Override
    public void draw(Svg svg) {
        back.draw(svg);
        SPINE.draw(svg);
        rod(svg, 96);
        rod(svg, 144);
    }

    private static void rod(Svg svg, double x) {
        svg.line(x, 96, x, 222, Palette.PAPER.stroke(17)).line(x, 96, x, 222, Palette.ARROW.stroke(10));
        IntStream.range(0, 4)
                .forEach(index -> svg.circle(x, SPINE.middle(index), 10, Palette.ARROW.fill())
                        .circle(x, SPINE.middle(index), 4.5, Palette.PAPER.fill()));
    }
}
