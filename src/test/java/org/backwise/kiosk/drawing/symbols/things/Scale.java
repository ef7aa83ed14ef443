package org.backwise.kiosk.drawing.symbols.things;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A bathroom scale with an arrow that points down beside it: weight is lost. */
public record Scale() implements Symbol {
    @Override
    public void draw(Svg svg) {
        new Contour(Palette.PROP_LIGHT, Palette.PROP_LINE).rect(svg, 10, 34, 172, 180, 36);
        new Contour(Palette.PAPER, Palette.PROP_LINE).path(svg, "M34 116A62 62 0 0 1 158 116Z");
        IntStream.rangeClosed(1, 5).forEach(tick -> tick(svg, Math.PI * tick / 6));
        svg.path("M96 112L66 84", Palette.KEEP_OFF.stroke(9)).circle(96, 112, 9, Palette.KEEP_OFF.fill());
        svg.path("M42 150H150M42 172H150M42 194H150", Palette.PROP.stroke(8));
        new Mark.Arrow("M214 52V190", "M192 166L214 192L236 166").draw(svg);
    }

    private static void tick(Svg svg, double angle) {
        double dx = -Math.cos(angle);
        double dy = -Math.sin(angle);
        svg.line(96 + dx * 52, 116 + dy * 52, 96 + dx * 44, 116 + dy * 44, Palette.PROP_LINE.stroke(6));
    }
}
