package org.backwise.kiosk.drawing.symbols.things;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A sticking plaster: a wound, surgery or a bad fall not long ago. */
public record Plaster() implements Symbol {
    @Override
    public void draw(Svg svg) {
        svg.turned("plaster", -42, 120, 120, strip -> {
            new Contour(Palette.SKIN_HONEY, Palette.SKIN_HONEY_LINE).rect(strip, 2, 78, 236, 84, 42);
            new Contour(Palette.BONE, Palette.SKIN_HONEY_LINE, 5).rect(strip, 78, 78, 84, 84, 10);
            dots(strip, 100, 100, 3, 20);
            dots(strip, 34, 106, 2, 26);
            dots(strip, 180, 106, 2, 26);
        });
    }

    private static void dots(Svg svg, double x, double y, int side, double gap) {
        IntStream.range(0, side * side)
                .forEach(dot ->
                        svg.circle(x + dot % side * gap, y + dot / side * gap, 4.5, Palette.SKIN_HONEY_LINE.fill()));
    }
}
