package org.backwise.kiosk.drawing.space;

import static org.backwise.kiosk.drawing.Svg.number;

import java.util.List;

/** Path data of shapes that circles and straight lines do not give. */
public final class Shape {
    private Shape() {}

    /** A soft closed line through all points. */
    public static String loop(List<Flat> points) {
        int count = points.size();
        StringBuilder data = new StringBuilder("M").append(text(points.get(0)));
        for (int i = 0; i < count; i++) {
            data.append(curve(
                    points.get((i + count - 1) % count),
                    points.get(i),
                    points.get((i + 1) % count),
                    points.get((i + 2) % count)));
        }
        return data.append("Z").toString();
    }

    /** A soft open line through all points. */
    public static String line(List<Flat> points) {
        int last = points.size() - 1;
        StringBuilder data = new StringBuilder("M").append(text(points.get(0)));
        for (int i = 0; i < last; i++) {
            data.append(curve(
                    points.get(Math.max(0, i - 1)),
                    points.get(i),
                    points.get(i + 1),
                    points.get(Math.min(last, i + 2))));
        }
        return data.toString();
    }

    /** A closed shape with straight sides. */
    public static String polygon(List<Flat> points) {
        StringBuilder data = new StringBuilder();
        points.forEach(point -> data.append(data.isEmpty() ? "M" : "L").append(text(point)));
        return data.append("Z").toString();
    }

    private static String curve(Flat before, Flat from, Flat to, Flat after) {
        Flat first = from.plus(to.minus(before).times(1 / 6.0));
        Flat second = to.minus(after.minus(from).times(1 / 6.0));
        return "C" + text(first) + " " + text(second) + " " + text(to);
    }

    private static String text(Flat flat) {
        return number(Math.round(flat.x() * 10) / 10.0) + " " + number(Math.round(flat.y() * 10) / 10.0);
    }
}
