package org.backwise.kiosk.drawing.symbols;

import java.util.stream.DoubleStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;

/** A round or long zone that hands and rollers stay away from: hatched, with a firm edge. */
public record KeepOff(double x, double y, double radiusX, double radiusY) {
    private static final double GAP = 9;
    private static final double SLANT = Math.sqrt(0.5);

    public void draw(Svg svg) {
        svg.group("zone", zone -> {
            zone.ellipse(x, y, radiusX + 2.5, radiusY + 2.5, Palette.PAPER.stroke(5))
                    .ellipse(x, y, radiusX, radiusY, Palette.KEEP_OFF_ZONE.fill());
            double far = Math.max(radiusX, radiusY);
            DoubleStream.iterate(-far, offset -> offset <= far, offset -> offset + GAP)
                    .forEach(offset -> hatch(zone, offset));
            zone.ellipse(x, y, radiusX, radiusY, Palette.KEEP_OFF.stroke(4));
        });
    }

    /** One slanting line, cut off by the edge. */
    private void hatch(Svg svg, double offset) {
        double base = offset * SLANT;
        double a = 0.5 / (radiusX * radiusX) + 0.5 / (radiusY * radiusY);
        double b = 2 * base * SLANT * (1 / (radiusX * radiusX) - 1 / (radiusY * radiusY));
        double c = base * base * (1 / (radiusX * radiusX) + 1 / (radiusY * radiusY)) - 1;
        double root = b * b - 4 * a * c;
        if (root <= 0) {
            return;
        }
        double from = SLANT * (-b - Math.sqrt(root)) / (2 * a);
        double to = SLANT * (-b + Math.sqrt(root)) / (2 * a);
        svg.line(x + base + from, y + base - from, x + base + to, y + base - to, Palette.KEEP_OFF.stroke(2.6));
    }
}
