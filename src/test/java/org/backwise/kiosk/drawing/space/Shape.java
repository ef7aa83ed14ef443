package org.backwise.kiosk.drawing.space;

import static org.backwise.kiosk.drawing.Svg.number;

import java.util.List;
import java.util.function.IntFunction;

/** Path data of shapes that circles and straight lines do not give. */
public final class Shape {
    private static final double SHORT = 0.6;

    private Shape() {}

    /** A soft closed line through all points. */
    public static String loop(List<Flat> points) {
        int count = points.size();
        return through(i -> points.get((i + count) % count), count) + "Z";
    }

    /** A soft open line through all points. */
    public static String line(List<Flat> points) {
        int last = points.size() - 1;
        return through(i -> points.get(Math.max(0, Math.min(last, i))), last);
    }

    /** A closed shape with straight sides. */
    public static String polygon(List<Flat> points) {
        StringBuilder data = new StringBuilder();
        points.forEach(point -> data.append(data.isEmpty() ? "M" : "L").append(text(point)));
        return data.append("Z").toString();
    }

    /**
     * Curves from each point to the next. Every one leaves a point as the one before it arrived, so it need not tell how
     * it leaves, which saves a third; but where it arrived at less than a short way, rounding would bend it.
     */
    private static String through(IntFunction<Flat> points, int curves) {
        StringBuilder data = new StringBuilder("M").append(text(points.apply(0)));
        for (int i = 0; i < curves; i++) {
            Flat from = points.apply(i);
            Flat to = points.apply(i + 1);
            Flat leaving = to.minus(points.apply(i - 1)).times(1 / 6.0);
            Flat arriving = to.minus(points.apply(i + 2).minus(from).times(1 / 6.0));
            boolean goesOn = i > 0 && leaving.length() > SHORT;
            data.append(goesOn ? "S" : "C" + text(from.plus(leaving)) + " ")
                    .append(text(arriving))
                    .append(' ')
                    .append(text(to));
        }
        return data.toString();
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String text(Flat flat) {
        return number(tenths(flat.x())) + " " + number(tenths(flat.y()));
    }
}
