package org.backwise.kiosk.drawing.space;

import static org.backwise.kiosk.drawing.Svg.number;
import static org.backwise.kiosk.drawing.Svg.point;

/** A limb's outline: two circles, thicker and thinner, and the straight sides that touch both. */
public record Capsule(Flat from, double fromRadius, Flat to, double toRadius) {
    /** The same, lying along the x axis from the origin. */
    public static Capsule lying(double length, double fromRadius, double toRadius) {
        return new Capsule(new Flat(0, 0), fromRadius, new Flat(length, 0), toRadius);
    }

    public Capsule grown(double by) {
        return new Capsule(from, fromRadius + by, to, toRadius + by);
    }

    /** Path data. */
    public String data() {
        double distance = to.minus(from).length();
        if (distance <= Math.abs(fromRadius - toRadius) + 0.01) {
            return circle(fromRadius > toRadius ? from : to, Math.max(fromRadius, toRadius));
        }
        double spread = Math.toDegrees(Math.acos((fromRadius - toRadius) / distance));
        double angle = to.minus(from).angle();
        Flat one = new Flat(1, 0).turned(angle - spread);
        Flat two = new Flat(1, 0).turned(angle + spread);
        return "M" + text(from.plus(one.times(fromRadius))) + "L" + text(to.plus(one.times(toRadius)))
                + arc(toRadius, spread > 90 ? 1 : 0, to.plus(two.times(toRadius)))
                + "L" + text(from.plus(two.times(fromRadius)))
                + arc(fromRadius, spread > 90 ? 0 : 1, from.plus(one.times(fromRadius))) + "Z";
    }

    private static String arc(double radius, int large, Flat end) {
        return "A" + point(radius, radius) + " 0 " + large + " 1 " + text(end);
    }

    private static String circle(Flat center, double radius) {
        return "M" + point(center.x() - radius, center.y())
                + "a" + point(radius, radius) + " 0 1 1 " + point(2 * radius, 0)
                + "a" + point(radius, radius) + " 0 1 1 " + number(-2 * radius) + " 0Z";
    }

    private static String text(Flat flat) {
        return point(flat.x(), flat.y());
    }
}
