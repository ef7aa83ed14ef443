package org.backwise.kiosk.drawing.body;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;

/** The few features of a calm face, wherever the head has turned. */
record FaceArt(Look look, Egg egg) {
    private static final double EYE_X = 14;
    private static final double EYE_Z = 27;

    /** The nose where it stands out beyond the cheek; goes below the head. */
    void noseEdge(Svg svg) {
        if (Math.abs(egg.yaw()) > 40) {
            String nose = Shape.loop(List.of(
                    egg.turned(0, 10, 32),
                    egg.turned(0, -3, 43),
                    egg.turned(0, -10, 46),
                    egg.turned(0, -14, 34),
                    egg.turned(0, -6, 20)));
            svg.path(nose, look.skin().line().stroke(2 * Contour.EDGE));
            svg.path(nose, look.skin().near().fill());
        }
    }

    void draw(Svg svg) {
        if (Math.abs(egg.yaw()) > 100 || look.isGhost()) {
            return;
        }
        for (int side : new int[] {-1, 1}) {
            if (egg.nearness(side * EYE_X, EYE_Z) > 2) {
                eye(svg, side);
            }
        }
        nose(svg);
        mouth(svg);
        if (look.extras().contains(Extra.GLASSES)) {
            new GlassesArt(egg, look.hidesEars()).draw(svg);
        }
    }

    /** An ear; the one on our side, or both when the face looks at us. */
    void ear(Svg svg, Side side) {
        double left = side == Side.LEFT ? 1 : -1;
        Flat place = egg.turned(left * 34, -3, -4);
        double open = 4.5 + 2.5 * Math.abs(Math.sin(Math.toRadians(egg.yaw())));
        svg.ellipse(
                place.x(),
                place.y(),
                open + Contour.EDGE,
                9.5 + Contour.EDGE,
                look.skin().line().fill());
        svg.ellipse(place.x(), place.y(), open, 9.5, look.skin().near().fill());
        if (!look.isGhost()) {
            double fold = place.x() + left * Math.cos(Math.toRadians(egg.yaw())) * 1.5;
            svg.path(
                    Contour.stroke(fold, place.y() - 4, fold + 2.5, place.y(), fold, place.y() + 4),
                    look.skin().line().stroke(1.5));
        }
    }

    private void eye(Svg svg, int side) {
        Flat eye = egg.turned(side * EYE_X, 1, EYE_Z);
        if (look.mood() == Mood.IN_PAIN) {
            svg.path(
                    Contour.stroke(eye.x() - 5, eye.y(), eye.x(), eye.y() + 4, eye.x() + 5, eye.y()),
                    Palette.FACE.stroke(2.6));
        } else {
            double wide = 3.5 * (0.7 + 0.3 * Math.cos(Math.toRadians(egg.yaw())));
            svg.ellipse(eye.x(), eye.y(), wide, 4.3, Palette.FACE.fill());
            svg.circle(eye.x() + 1.2, eye.y() - 1.6, 1.3, Palette.WHITE.fill());
        }
        double worry = look.mood() == Mood.CALM ? 0 : 1;
        Flat inner = egg.turned(side * (EYE_X - 7), 13.5 + 5 * worry, EYE_Z + 4);
        Flat outer = egg.turned(side * (EYE_X + 7), 12.5 - 2 * worry, EYE_Z - 5);
        Flat top = egg.turned(side * EYE_X, 16, EYE_Z + 1);
        if (egg.nearness(side * (EYE_X + 7), EYE_Z - 5) > 0) {
            svg.path(Shape.line(List.of(inner, top, outer)), Palette.FACE.stroke(2.8));
        }
        if (look.extras().contains(Extra.WRINKLES)) {
            Flat from = egg.turned(side * 22, -2, EYE_Z - 6);
            Flat to = egg.turned(side * 26, -5, EYE_Z - 10);
            svg.line(from.x(), from.y(), to.x(), to.y(), look.skin().line().stroke(1.4));
        }
    }

    private void nose(Svg svg) {
        double yaw = Math.abs(egg.yaw());
        if (yaw > 74) {
            return;
        }
        double way = egg.yaw() < 0 ? -1 : 1;
        Flat tip = egg.turned(way * -1, -11, 38);
        Flat under = egg.turned(way * -6, -12, 32);
        if (yaw < 12) {
            svg.path(
                    Contour.stroke(tip.x() - 4.5, tip.y() - 1, tip.x(), tip.y() + 4, tip.x() + 4.5, tip.y() - 1),
                    look.skin().line().stroke(2.2));
            return;
        }
        Flat bridge = egg.turned(0, 2, 33);
        svg.path(Shape.line(List.of(bridge, tip, under)), look.skin().line().stroke(2.2));
    }

    private void mouth(Svg svg) {
        double yaw = egg.yaw();
        double corner = look.mood() == Mood.CALM ? -23 : -28;
        double center = look.mood() == Mood.CALM ? -26 : -24;
        Flat left = egg.turned(10, corner, 24);
        Flat middle = egg.turned(0, center, 33.5);
        Flat right = egg.turned(-10, corner, 24);
        List<Flat> line =
                yaw > 26 ? List.of(right, middle) : yaw < -26 ? List.of(left, middle) : List.of(left, middle, right);
        svg.path(
                line.size() == 2 ? smile(line.get(0), line.get(1)) : Shape.line(line),
                look.skin().line().stroke(2.6));
    }

    private static String smile(Flat corner, Flat middle) {
        return Contour.stroke(
                corner.x(),
                corner.y(),
                corner.x() * 0.6 + middle.x() * 0.4,
                middle.y() + 1.5,
                middle.x(),
                middle.y() - 0.5);
    }
}
