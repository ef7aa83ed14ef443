package org.backwise.kiosk.drawing.body;

import static org.backwise.kiosk.drawing.Svg.number;
import static org.backwise.kiosk.drawing.Svg.point;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Capsule;

/** Shapes along a bone, with the thin dark edge that keeps neighbours apart and pale ones visible. */
final class Contour {
    /** How far the edge stands out. */
    static final double EDGE = 2.4;

    /** How far from its root a limb's own edge begins: just inside the trunk's edge. */
    static final double CUT = 6;

    private Contour() {}

    /** A whole limb, edge and filling. */
    static void capsule(Svg svg, Capsule capsule, Palette filling, Palette edge) {
        svg.path(capsule.grown(EDGE).data(), edge.fill());
        svg.path(capsule.data(), filling.fill());
    }

    /** A joint between bones that are seen shortened. */
    static void ball(Svg svg, double radius, Palette filling, Palette edge) {
        svg.circle(0, 0, radius + EDGE, edge.fill());
        svg.circle(0, 0, radius, filling.fill());
    }

    /** A limb whose root melts into the trunk: there the edge is left out. */
    static void rooted(Svg svg, double length, double root, double end, Palette filling, Palette edge) {
        cut(svg, length, root, end, Math.min(CUT, length * 0.5), filling, edge);
    }

    /** A limb that comes out of a sleeve: cut off straight at a distance from its root. */
    static void cut(Svg svg, double length, double root, double end, double cut, Palette filling, Palette edge) {
        svg.path(openEnded(length, root + EDGE, end + EDGE, cut), edge.fill());
        svg.path(openEnded(length, root, end, cut - 1.5), filling.fill());
    }

    /** Path data of a limb without its root: cut off straight at a distance from it. */
    static String openEnded(double length, double root, double end, double cut) {
        double there = root + (end - root) * cut / length;
        return "M" + point(cut, -there) + "L" + point(length, -end) + "A" + point(end, end) + " 0 0 1 "
                + point(length, end) + "L" + point(cut, there) + "Z";
    }

    /** A sleeve whose root melts into the shoulder. */
    static String shortSleeve(double length, double root, double hem) {
        return "M" + point(CUT, -root) + "L" + point(length, -hem) + "Q" + point(length + 5, 0) + " "
                + point(length, hem) + "L" + point(CUT, root) + "Z";
    }

    /** A sleeve or trouser leg: round at the joint, cut off straight at its hem. */
    static String sleeve(double length, double root, double hem) {
        return "M" + point(0, -root) + "L" + point(length, -hem) + "Q" + point(length + 5, 0) + " "
                + point(length, hem) + "L" + point(0, root) + "A" + point(root, root) + " 0 0 1 " + point(0, -root)
                + "Z";
    }

    /** The line along a hem. */
    static String hem(double at, double half) {
        return "M" + point(at, -half) + "Q" + point(at + 5, 0) + " " + point(at, half);
    }

    /** A fold or a finger line. */
    static String stroke(double x1, double y1, double bendX, double bendY, double x2, double y2) {
        return "M" + point(x1, y1) + "Q" + number(bendX) + " " + number(bendY) + " " + point(x2, y2);
    }
}
