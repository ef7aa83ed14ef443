package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.body.StopPalm;

/** A sign post with three arms: go on, stop, ask. */
public record SignPost() implements Symbol {
    private static final String RIGHT = "M-176 -62H134L190 0L134 62H-176Q-188 62 -188 50V-50Q-188 -62 -176 -62Z";

    @Override
    public void draw(Svg svg) {
        svg.ellipse(280, 540, 150, 16, Palette.SHADOW.fill());
        new Contour(Palette.WOOD, Palette.WOOD_LINE, 5).rect(svg, 262, 8, 36, 534, 14);
        arm(svg, 306, 104, 1, Palette.OK);
        svg.path("M250 104L282 138L342 68", Palette.ON_DARK.stroke(22));
        arm(svg, 254, 258, -1, Palette.KEEP_OFF);
        new StopPalm().into(svg, new Box(212, 204, 108, 108));
        arm(svg, 306, 412, 1, Palette.GOLD);
        Question.at(svg, 296, 408, 0.98, Palette.INK);
    }

    private static void arm(Svg svg, double x, double y, double way, Palette colour) {
        svg.placed(
                "arm",
                x,
                y,
                way,
                1,
                arm -> arm.path(RIGHT, Palette.WOOD_LINE.stroke(12))
                        .path(RIGHT, colour.stroke(4))
                        .path(RIGHT, colour.fill()));
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 560, 560);
    }
}
