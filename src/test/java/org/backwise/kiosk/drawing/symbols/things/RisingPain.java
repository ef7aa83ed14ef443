package org.backwise.kiosk.drawing.symbols.things;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Bars that grow day by day under a climbing zigzag: pain that gets worse. */
public record RisingPain() implements Symbol {
    private static final Contour BAR = new Contour(Palette.KEEP_OFF_ZONE, Palette.KEEP_OFF);

    @Override
    public void draw(Svg svg) {
        IntStream.range(0, 4).forEach(bar -> BAR.rect(svg, 22 + bar * 52, 186 - bar * 38, 38, 38 + bar * 38, 8));
        svg.path("M10 226H230", Palette.ARROW.stroke(9));
        new Mark.Zigzag(10, "M22 146L62 128L56 104L104 90L98 64L150 52L148 28L190 18").draw(svg);
    }
}
