package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.Ink;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Course;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Track;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * A shoe with a flat sole: long when seen from the side, short and wide when its tip points at us. A foot that turns
 * from one to the other has both drawings, one at a time.
 */
final class ShoeArt {
    private static final double SIDEWAYS = 0.5;

    /** How far a foot must roll over to either side to be drawn both ways up. */
    private static final double ROLLED = 0.2;

    private final Film film;
    private final Side side;
    private final Tones shoe;
    private final Track seen;

    ShoeArt(Film film, Side side) {
        this.film = film;
        this.side = side;
        shoe = film.look().shoe();
        seen = Track.of(
                film.samples(),
                i -> film.camera()
                        .level()
                        .seeDirection(film.frames().get(i).leg(side).tip())
                        .length());
    }

    void draw(Svg svg, Course shin) {
        if (seen.max() < SIDEWAYS) {
            front().nest(svg, "foot", shin, this::fromFront);
        } else if (seen.min() >= SIDEWAYS) {
            sideways().nest(svg, "foot", shin, this::fromSide);
        } else {
            front().nest(
                            svg,
                            "foot",
                            shin,
                            foot -> foot.group("turning", art -> {
                                art.animateOpacity(film.seconds(), new Appearing(seen, 0, SIDEWAYS).values());
                                fromFront(art);
                            }));
            sideways()
                    .nest(
                            svg,
                            "foot",
                            shin,
                            foot -> foot.group("turning", art -> {
                                art.animateOpacity(film.seconds(), new Appearing(seen, SIDEWAYS, 2).values());
                                fromSide(art);
                            }));
        }
    }

    private Course front() {
        return Course.of(
                film.seconds(),
                film.samples(),
                i -> film.see(i, s -> s.leg(side).end()),
                i -> 0.0);
    }

    /** From the ankle; the x axis runs to the toes. */
    private Course sideways() {
        return film.along(s -> s.leg(side).end(), s -> s.leg(side).end().plus(lying(s.leg(side))));
    }

    /** The direction of the toes; a flat foot stays level on the paper, although we look down on it a little. */
    private Vec lying(Limb leg) {
        boolean flat = leg.side().y() > 0.95;
        Flat toes = film.camera().level().seeDirection(leg.tip());
        return flat ? Vec.of(toes.x(), 0, 0).turnedLeft(-film.camera().yaw()) : leg.tip();
    }

    private void fromSide(Svg svg) {
        Track insteps = Track.of(film.samples(), this::instep);
        if (insteps.min() > -ROLLED || insteps.max() < ROLLED) {
            fromSide(svg, instep(film.samples() / 2) <= 0 ? 1 : -1);
            return;
        }
        svg.group("turning", art -> {
            art.animateOpacity(film.seconds(), new Appearing(insteps, -2, 0).values());
            fromSide(art, 1);
        });
        svg.group("turning", art -> {
            art.animateOpacity(film.seconds(), new Appearing(insteps, 0, 2).values());
            fromSide(art, -1);
        });
    }

    private void fromSide(Svg svg, double instepSide) {
        svg.placed("shoe-side", 0, 0, Math.max(seen.max(), SIDEWAYS), instepSide, inner -> {
            String upper = "M-11 -12C-15 -4 -17 6 -15.5 13L47 13C49.5 6 44 0.5 33 -2C24 -4 17 -8 12.5 -13Z";
            inner.path(upper, shoe.line().stroke(2 * Contour.EDGE))
                    .path(upper, shoe.near().fill())
                    .rect(-17.5, 11, 67, 6, 3, sole());
        });
    }

    private void fromFront(Svg svg) {
        String upper = "M-13 -12C-17 -3 -20 4 -19.5 11C-19 21 19 21 19.5 11C20 4 17 -3 13 -12Z";
        svg.path(upper, shoe.line().stroke(2 * Contour.EDGE))
                .path(upper, shoe.near().fill())
                .path("M-21 8C-12 16 12 16 21 8C23 15 20 21.5 14 21.5L-14 21.5C-20 21.5 -23 15 -21 8Z", sole());
    }

    private Ink sole() {
        return film.look().isGhost() ? Palette.GHOST.fill() : Palette.SHOE_SOLE.fill();
    }

    /** Below 0 when the instep is above the foot as we see it, above 0 when the foot is upside down. */
    private double instep(int sample) {
        Limb leg = film.frames().get(sample).leg(side);
        Flat toes = film.camera().seeDirection(leg.tip());
        Flat instep = film.camera().seeDirection(leg.side());
        return toes.x() * instep.y() - toes.y() * instep.x();
    }
}
