package org.backwise.kiosk.drawing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;

/**
 * The round of a head, seen after it has turned: longitude 0 is the nose, 90 the left ear; latitude 0 is the eyes'
 * height. Hair and beards are the part of it above or below a line around the head, so one description of a haircut
 * gives every view of it.
 *
 * @param yaw how far the face looks to our right, in degrees; 0 looks at us
 */
record Egg(double yaw) {
    private static final double WIDE = 34.5;
    private static final double DEEP = 38.5;
    private static final double TALL = 43;
    private static final double LONG = 44;
    private static final double CHIN = 5;
    private static final int STEP = 6;

    /** The edge is a smooth curve, which needs fewer points than a hairline. */
    private static final int EDGE_STEP = 12;

    /** Points of a line nearer to each other than this would tear the line's edge. */
    private static final double APART = 1.5;

    /** The edge of the whole head. */
    String outline(double grown) {
        List<Flat> points = new ArrayList<>();
        for (int latitude = -90; latitude < 90; latitude += EDGE_STEP) {
            points.add(edge(latitude, 1, grown));
        }
        for (int latitude = 90; latitude > -90; latitude -= EDGE_STEP) {
            points.add(edge(latitude, -1, grown));
        }
        return Shape.loop(points);
    }

    /** All of the head above a line around it; the outer edge stands out by as much as the hair is thick. */
    String above(DoubleUnaryOperator line, double thick) {
        List<Flat> points = lineAround(line, 0.5);
        double right = line.applyAsDouble(wrapped(90 - yaw));
        double left = line.applyAsDouble(wrapped(-90 - yaw));
        for (double latitude = right; latitude < 90 - APART; latitude += EDGE_STEP) {
            points.add(edge(latitude, 1, thick));
        }
        for (double latitude = 90; latitude > left + APART; latitude -= EDGE_STEP) {
            points.add(edge(latitude, -1, thick));
        }
        points.add(edge(left, -1, thick));
        return Shape.loop(points);
    }

    /** All of the head below a line around it. */
    String below(DoubleUnaryOperator line, double thick) {
        List<Flat> points = lineAround(line, 0);
        for (double latitude = line.applyAsDouble(wrapped(90 - yaw)); latitude > APART - 90; latitude -= EDGE_STEP) {
            points.add(edge(latitude, 1, thick));
        }
        for (double latitude = -90; latitude < line.applyAsDouble(wrapped(-90 - yaw)); latitude += EDGE_STEP) {
            points.add(edge(latitude, -1, thick));
        }
        return Shape.loop(points);
    }

    /** A point on the head, or, if it is behind, the nearest point of the edge. */
    Flat point(double longitude, double latitude) {
        double seen = Math.IEEEremainder(longitude + yaw, 360);
        if (Math.abs(seen) >= 90) {
            return edge(latitude, seen > 0 ? 1 : -1, 0);
        }
        double half = across(latitude);
        double chin = forward(latitude);
        double x = WIDE * Math.sin(Math.toRadians(longitude)) * half;
        double z = DEEP * Math.cos(Math.toRadians(longitude)) * half + chin;
        return new Flat(x * cos() + z * sin(), -height(latitude, 0));
    }

    private List<Flat> lineAround(DoubleUnaryOperator line, double grown) {
        List<Flat> points = new ArrayList<>();
        for (int seen = -90; seen <= 90; seen += STEP) {
            double longitude = Math.IEEEremainder(seen - yaw, 360);
            double latitude = line.applyAsDouble(longitude);
            points.add(Math.abs(seen) == 90 ? edge(latitude, Math.signum(seen), grown) : point(longitude, latitude));
        }
        return points;
    }

    private Flat edge(double latitude, double side, double grown) {
        double width =
                Math.hypot(WIDE * cos(), DEEP * sin()) * across(latitude) + grown * Math.cos(Math.toRadians(latitude));
        return new Flat(side * width + forward(latitude) * sin(), -height(latitude, grown));
    }

    private static double wrapped(double longitude) {
        return Math.IEEEremainder(longitude, 360);
    }

    private static double across(double latitude) {
        double cos = Math.max(0, Math.cos(Math.toRadians(latitude)));
        return latitude < 0 ? Math.pow(cos, 0.86) : Math.pow(cos, 0.94);
    }

    private static double forward(double latitude) {
        double sin = Math.sin(Math.toRadians(latitude));
        return latitude < 0 ? CHIN * sin * sin : -2 * sin;
    }

    private static double height(double latitude, double grown) {
        double sin = Math.sin(Math.toRadians(latitude));
        return sin * ((latitude < 0 ? LONG : TALL) + grown);
    }

    private double sin() {
        return Math.sin(Math.toRadians(yaw));
    }

    private double cos() {
        return Math.cos(Math.toRadians(yaw));
    }

    /** A point of the face, given in front view (x to the head's left, y up, z forward), after the turn. */
    Flat turned(double x, double y, double z) {
        return new Flat(x * cos() + z * sin(), -y);
    }

    /** How near to us such a point is. */
    double nearness(double x, double z) {
        return z * cos() - x * sin();
    }
}
