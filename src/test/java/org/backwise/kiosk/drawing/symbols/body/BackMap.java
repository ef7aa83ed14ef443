package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.KeepOff;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A tall back with the places where a helper's flat hands may rest, ticked, and those to keep off, hatched. */
public record BackMap(BackView back) implements Symbol {
    private static final List<KeepOff> KEEP_OFF = List.of(
            new KeepOff(120, 101, 23, 15),
            new KeepOff(120, 264, 9.5, 142),
            new KeepOff(80, 288, 26, 14),
            new KeepOff(160, 288, 26, 14),
            new KeepOff(84, 334, 22, 24),
            new KeepOff(156, 334, 22, 24));

    @Override
    public void draw(Svg svg) {
        back.drawTall(svg);
        KEEP_OFF.forEach(zone -> zone.draw(svg));
        for (double side : new double[] {-1, 1}) {
            fine(svg, 120 + side * 44, 196, 26, 56);
            fine(svg, 120 + side * 54, 390, 20, 20);
        }
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 240, 480);
    }

    private static void fine(Svg svg, double x, double y, double radiusX, double radiusY) {
        svg.group(
                "zone",
                zone -> zone.ellipse(x, y, radiusX + 2.5, radiusY + 2.5, Palette.PAPER.stroke(5))
                        .ellipse(x, y, radiusX, radiusY, Palette.OK_ZONE.fill())
                        .ellipse(x, y, radiusX, radiusY, Palette.OK.stroke(4)));
        svg.placed("tick", x, y, 0.82, 0.82, tick -> tick.path("M-17 1L-5 14L18 -13", Palette.OK.stroke(10)));
    }
}
