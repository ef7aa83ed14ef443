package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Capsule;
import org.backwise.kiosk.drawing.space.Course;
import org.backwise.kiosk.drawing.space.Flat;

/** A leg in trousers: thigh, shin and shoe. */
final class LegArt {
    private static final double HIP = 29;
    private static final double KNEE = 21.5;
    private static final double HEM = 16.5;

    private final Film film;
    private final Side side;
    private final Tones legs;
    private final Palette cloth;
    private final double thick;

    LegArt(Film film, Side side) {
        this.film = film;
        this.side = side;
        legs = film.look().legs();
        cloth = legs.at(film.nearness(side));
        thick = film.look().build().limb();
    }

    void draw(Svg svg, Course hips, Half half) {
        BoneArt thigh = new BoneArt(
                film, "thigh bone", s -> s.leg(side).root(), s -> s.leg(side).middle());
        BoneArt shin = new BoneArt(
                film, "shin bone", s -> s.leg(side).middle(), s -> s.leg(side).end());
        thigh.nest(svg, hips, inner -> {
            if (isLap(thigh)) {
                shin.nest(inner, thigh.course(), outer -> lower(outer, shin, legs.far()));
                thigh.along(inner, art -> thigh(art, thigh.length()));
            } else {
                stretched(inner, thigh, shin, half);
            }
        });
    }

    private void stretched(Svg svg, BoneArt thigh, BoneArt shin, Half half) {
        if (half.hasUpper()) {
            thigh.along(svg, art -> thigh(art, thigh.length()));
        }
        if (half.hasLower()) {
            shin.nest(svg, thigh.course(), outer -> jointed(outer, thigh, shin));
            thigh.along(svg, art -> knee(art, thigh.length()));
        }
    }

    /** The shin; a knee that comes towards us during the move stays round. */
    private void jointed(Svg svg, BoneArt thigh, BoneArt shin) {
        if (!thigh.isShortened() && !shin.isShortened()) {
            lower(svg, shin, cloth);
            return;
        }
        Contour.ball(svg, KNEE * thick, cloth, legs.line());
        lower(svg, shin, comesAtUs(film.frames().get(0)) ? legs.far() : cloth);
        svg.circle(0, 0, KNEE * thick, cloth.fill());
    }

    /** Whether the thigh comes towards us, so that its knee hides the top of the shin. */
    private boolean isLap(BoneArt thigh) {
        return film.frames().stream().allMatch(this::comesAtUs) && thigh.length() < 0.62 * Build.THIGH;
    }

    private boolean comesAtUs(Skeleton skeleton) {
        Limb leg = skeleton.leg(side);
        return film.camera().nearness(leg.middle().minus(leg.root())) > 60;
    }

    private void thigh(Svg svg, double length) {
        Contour.rooted(svg, length, HIP * thick, KNEE * thick, cloth, legs.line());
    }

    private void lower(Svg svg, BoneArt shin, Palette colour) {
        new ShoeArt(film, side).draw(svg, shin.course());
        shin.along(svg, art -> shin(art, shin.length(), colour));
    }

    private void shin(Svg svg, double length, Palette colour) {
        double end = Math.max(8, length - 7);
        String leg = Contour.sleeve(end, KNEE * thick, HEM * Math.sqrt(thick));
        svg.path(leg, legs.line().stroke(2 * Contour.EDGE));
        svg.path(leg, colour.fill());
        svg.path(Contour.hem(end, HEM * Math.sqrt(thick)), legs.line().stroke(Contour.EDGE));
    }

    private void knee(Svg svg, double length) {
        double start = length - Math.min(length, 34);
        double radius = (KNEE + (HIP - KNEE) * (length - start) / length) * thick;
        svg.path(new Capsule(new Flat(start, 0), radius, new Flat(length, 0), KNEE * thick).data(), cloth.fill());
    }
}
