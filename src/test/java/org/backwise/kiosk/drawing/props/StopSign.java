package org.backwise.kiosk.drawing.props;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Ink;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;

/** The stop sign of all pictures: an open palm in a dark octagon. */
public record StopSign(Flat middle, double radius) {
    public void draw(Svg svg) {
        svg.group("stop", sign -> {
            octagon(sign, radius, Palette.KEEP_OFF.fill());
            octagon(sign, radius * 0.9, Palette.ON_DARK.stroke(radius * 0.045));
            sign.placed("palm", middle.x(), middle.y(), radius / 100, radius / 100, StopSign::palm);
        });
    }

    private void octagon(Svg svg, double size, Ink ink) {
        List<Flat> corners = IntStream.range(0, 8)
                .mapToObj(i -> middle.plus(new Flat(size, 0).turned(22.5 + 45 * i)))
                .toList();
        svg.path(Shape.polygon(corners), ink);
    }

    /** A palm, fingers up, about 100 high. */
    private static void palm(Svg svg) {
        Ink.Stroke finger = Palette.ON_DARK.stroke(17);
        svg.line(-27, 6, -29, -32, finger)
                .line(-8.5, 0, -9, -49, finger)
                .line(10, 0, 11, -47, finger)
                .line(28, 8, 31, -28, finger)
                .path("M-34 4C-36 40 -24 58 2 58C28 58 37 40 37 4Z", Palette.ON_DARK.fill())
                .path("M-28 34C-40 26 -48 14 -53 5", Palette.ON_DARK.stroke(16));
    }
}
