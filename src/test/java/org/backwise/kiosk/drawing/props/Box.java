package org.backwise.kiosk.drawing.props;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * A block of furniture with round edges, seen by the camera: its whole outline in one colour, its upper side in
 * another.
 *
 * @param low the corner with the smallest x, y and z
 * @param high the opposite corner
 * @param round how round the edges are
 */
public record Box(Vec low, Vec high, double round) {
    private static final double EDGE = 2.4;

    public static Box of(double x1, double x2, double y1, double y2, double z1, double z2, double round) {
        return new Box(Vec.of(x1, y1, z1), Vec.of(x2, y2, z2), round);
    }

    /** Draws all of it in one colour. */
    public void draw(Svg svg, Camera camera, Palette colour, Palette line) {
        String outline = Shape.polygon(hull(corners(low.y(), high.y()), camera));
        double scale = camera.scale();
        svg.path(outline, line.stroke(2 * (round + EDGE) * scale));
        svg.path(outline, colour.stroke(2 * round * scale)).path(outline, colour.fill());
    }

    /** Draws it with a lighter or darker upper side. */
    public void draw(Svg svg, Camera camera, Palette colour, Palette upper, Palette line) {
        draw(svg, camera, colour, line);
        String top = Shape.polygon(hull(corners(high.y(), high.y()), camera));
        if (camera.pitch() > 6) {
            svg.path(top, upper.stroke(1.2 * round * camera.scale())).path(top, upper.fill());
        }
    }

    private List<Vec> corners(double bottom, double top) {
        List<Vec> corners = new ArrayList<>();
        for (double x : new double[] {low.x() + round, high.x() - round}) {
            for (double y : new double[] {Math.min(bottom + round, top - round), top - round}) {
                for (double z : new double[] {low.z() + round, high.z() - round}) {
                    corners.add(Vec.of(x, y, z));
                }
            }
        }
        return corners;
    }

    /** The outline of all corners as we see them. */
    private static List<Flat> hull(List<Vec> corners, Camera camera) {
        List<Flat> points = corners.stream()
                .map(camera::see)
                .sorted(Comparator.comparingDouble(Flat::x).thenComparingDouble(Flat::y))
                .toList();
        List<Flat> hull = new ArrayList<>(half(points));
        List<Flat> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        hull.addAll(half(backwards));
        return hull;
    }

    private static List<Flat> half(List<Flat> points) {
        List<Flat> half = new ArrayList<>();
        for (Flat point : points) {
            while (half.size() > 1 && !turnsOut(half.get(half.size() - 2), half.get(half.size() - 1), point)) {
                half.remove(half.size() - 1);
            }
            half.add(point);
        }
        return half.subList(0, half.size() - 1);
    }

    private static boolean turnsOut(Flat a, Flat b, Flat c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 1e-6;
    }
}
