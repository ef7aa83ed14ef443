package org.backwise.kiosk.drawing.props;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;

/** A hatched field of any round shape that says: keep off. */
public record Hatch(List<Flat> outline) {
    private static final double STEP = 20;
    private static final int CORNERS = 48;

    /** A soft box: a round-cornered field about a middle. */
    public static Hatch about(Flat middle, double halfWidth, double halfHeight) {
        return new Hatch(IntStream.range(0, CORNERS)
                .mapToObj(i -> 2 * Math.PI * i / CORNERS)
                .map(angle ->
                        middle.plus(new Flat(halfWidth * soft(Math.cos(angle)), halfHeight * soft(Math.sin(angle)))))
                .toList());
    }

    public void draw(Svg svg) {
        String shape = Shape.loop(outline);
        svg.group("keep-off-zone", zone -> {
            zone.path(shape, Palette.KEEP_OFF_ZONE.fill());
            double low = outline.stream().mapToDouble(p -> p.x() + p.y()).min().orElseThrow();
            double high = outline.stream().mapToDouble(p -> p.x() + p.y()).max().orElseThrow();
            for (double sum = low + STEP / 2; sum < high; sum += STEP) {
                line(zone, sum);
            }
            zone.path(shape, Palette.KEEP_OFF.stroke(5));
        });
    }

    /** One slanted line through all points whose x and y have this sum. */
    private void line(Svg svg, double sum) {
        List<Double> crossings = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            Flat from = outline.get(i);
            Flat to = outline.get((i + 1) % outline.size());
            double a = from.x() + from.y() - sum;
            double b = to.x() + to.y() - sum;
            if (a < 0 != b < 0) {
                crossings.add(from.towards(to, a / (a - b)).x());
            }
        }
        Collections.sort(crossings);
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            double x1 = crossings.get(i) + 2;
            double x2 = crossings.get(i + 1) - 2;
            if (x2 > x1) {
                svg.line(x1, sum - x1, x2, sum - x2, Palette.KEEP_OFF.stroke(4.5));
            }
        }
    }

    private static double soft(double part) {
        return Math.signum(part) * Math.pow(Math.abs(part), 0.55);
    }
}
