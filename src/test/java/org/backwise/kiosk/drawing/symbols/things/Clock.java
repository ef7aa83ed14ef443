package org.backwise.kiosk.drawing.symbols.things;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A round clock without digits: where its hands stand, and a stretch of minutes from the full hour laid in colour. */
public record Clock(double hour, double minute, double stretch, Palette zone) implements Symbol {
    /** A clock that only says: time counts. */
    public Clock(double hour, double minute) {
        this(hour, minute, 0, Palette.OK_ZONE);
    }

    @Override
    public void draw(Svg svg) {
        new Contour(Palette.PAPER, Palette.ARROW, 13).circle(svg, 120, 120, 108);
        if (stretch > 0) {
            svg.path("M120 120V24A96 96 0 %d 1 %sZ".formatted(stretch > 30 ? 1 : 0, at(stretch / 60, 96)), zone.fill());
        }
        IntStream.range(0, 12).forEach(tick -> tick(svg, tick));
        svg.path("M120 120L" + at(hour / 12, 52), Palette.ARROW.stroke(13));
        svg.path("M120 120L" + at(minute / 60, 80), Palette.ARROW.stroke(9));
        svg.circle(120, 120, 11, Palette.ARROW.fill());
    }

    private static void tick(Svg svg, int tick) {
        double inner = tick % 3 == 0 ? 80 : 88;
        svg.path("M" + at(tick / 12.0, 95) + "L" + at(tick / 12.0, inner), Palette.ARROW.stroke(tick % 3 == 0 ? 8 : 5));
    }

    /** A place on the dial: a share of a turn, and how far from the middle. */
    static String at(double turn, double radius) {
        double angle = 2 * Math.PI * turn;
        return Svg.point(120 + Math.sin(angle) * radius, 120 - Math.cos(angle) * radius);
    }
}
