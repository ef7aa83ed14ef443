package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Capsule;
import org.backwise.kiosk.drawing.space.Course;
import org.backwise.kiosk.drawing.space.Flat;

/** An arm: upper arm, forearm and hand, in a long or a short sleeve. */
final class ArmArt {
    private static final double SHOULDER = 19;
    private static final double ELBOW = 14.5;
    private static final double WRIST = 9.5;

    private final Film film;
    private final Side side;
    private final HandShape shape;
    private final Tones skin;
    private final Tones top;
    private final Nearness nearness;
    private final double thick;

    ArmArt(Film film, Side side, HandShape shape) {
        this.film = film;
        this.side = side;
        this.shape = shape;
        skin = film.look().skin();
        top = film.look().top();
        nearness = film.nearness(side);
        thick = film.look().build().limb();
    }

    /** All of it, or only its upper or lower half: arms that cross lie upper, upper, lower, lower. */
    void draw(Svg svg, Course chest, Half half) {
        BoneArt upper = new BoneArt(
                film,
                "upper-arm bone",
                s -> s.arm(side).root(),
                s -> s.arm(side).middle());
        BoneArt fore = new BoneArt(
                film,
                "forearm bone",
                s -> s.arm(side).middle(),
                s -> s.arm(side).end());
        upper.nest(svg, chest, inner -> {
            if (half.hasUpper()) {
                upper.along(inner, art -> upperArm(art, upper.length()));
            }
            if (!half.hasLower()) {
                return;
            }
            fore.nest(inner, upper.course(), outer -> lower(outer, upper, fore));
            upper.along(inner, art -> elbow(art, upper.length()));
        });
    }

    private void lower(Svg svg, BoneArt upper, BoneArt fore) {
        boolean shortened = upper.isShortened() || fore.isShortened();
        if (isLong()) {
            hand(svg, fore);
        }
        if (shortened) {
            Contour.ball(svg, elbowRadius(), isLong() ? cloth() : bare(), isLong() ? top.line() : skin.line());
        }
        fore.along(svg, art -> forearm(art, fore.length()));
        if (shortened) {
            svg.circle(0, 0, elbowRadius(), (isLong() ? cloth() : bare()).fill());
        }
        if (!isLong()) {
            hand(svg, fore);
        }
    }

    private double elbowRadius() {
        return (isLong() ? ELBOW : ELBOW - 1) * thick;
    }

    private boolean isLong() {
        return film.look().sleeve() == Sleeve.LONG;
    }

    private void upperArm(Svg svg, double length) {
        if (isLong()) {
            Contour.rooted(svg, length, SHOULDER * thick, (ELBOW + 1) * thick, cloth(), top.line());
            return;
        }
        Contour.cut(svg, length, (SHOULDER - 3) * thick, (ELBOW - 1) * thick, length * 0.45, bare(), skin.line());
        double hem = (SHOULDER - 0.5) * thick;
        String sleeve = Contour.shortSleeve(length * 0.6, SHOULDER * thick, hem);
        svg.path(sleeve, cloth().fill());
        svg.line(Contour.CUT, -SHOULDER * thick, length * 0.6, -hem, top.line().stroke(Contour.EDGE));
        svg.line(Contour.CUT, SHOULDER * thick, length * 0.6, hem, top.line().stroke(Contour.EDGE));
        svg.path(Contour.hem(length * 0.6, hem), top.line().stroke(Contour.EDGE));
    }

    private void forearm(Svg svg, double length) {
        if (!isLong()) {
            Capsule bare = Capsule.lying(length, (ELBOW - 1) * thick, WRIST);
            Contour.capsule(svg, bare, bare(), skin.line());
            return;
        }
        double cuff = (WRIST + 2.5) * Math.sqrt(thick);
        String sleeve = Contour.sleeve(length * 0.94, ELBOW * thick, cuff);
        svg.path(sleeve, top.line().stroke(2 * Contour.EDGE));
        svg.path(sleeve, cloth().fill());
        svg.path(Contour.hem(length * 0.94, cuff), top.line().stroke(Contour.EDGE));
    }

    /** Covers the edge that the forearm would draw across the elbow. */
    private void elbow(Svg svg, double length) {
        double radius = (isLong() ? ELBOW + 0.6 : ELBOW - 1) * thick;
        Palette colour = isLong() ? cloth() : bare();
        svg.path(Contour.openEnded(length, radius + 0.7, radius - 0.4, length * 0.68), colour.fill());
    }

    private void hand(Svg svg, BoneArt fore) {
        Course hand = film.along(s -> s.arm(side).end(), s -> s.palm(side));
        hand.nest(svg, "hand", fore.course(), art -> {
            double length = Math.max(0.62, seenLength());
            new HandArt(bare(), skin.line(), thumbSide(), length).draw(art, shape);
            if (!isLong()) {
                art.path("M-9 -9.8L0 -9.2L6 -10.4V10.4L0 9.2L-9 9.8Z", bare().fill());
            }
        });
    }

    /** How much of the hand's length we see, at most. */
    private double seenLength() {
        return film
                .lengths(
                        s -> s.arm(side).end(),
                        s -> s.arm(side).end().plus(s.arm(side).tip()))
                .stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }

    /** Which edge of the hand, seen along the fingers, the thumb is at. */
    private double thumbSide() {
        Limb arm = film.frames().get(film.samples() / 2).arm(side);
        Flat fingers = film.camera().seeDirection(arm.tip());
        Flat thumb = film.camera().seeDirection(arm.side());
        return fingers.x() * thumb.y() - fingers.y() * thumb.x() < 0 ? -1 : 1;
    }

    private Palette cloth() {
        return top.at(nearness);
    }

    private Palette bare() {
        return skin.at(nearness);
    }
}
