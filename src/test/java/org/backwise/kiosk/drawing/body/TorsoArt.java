package org.backwise.kiosk.drawing.body;

import java.util.List;
import java.util.function.Function;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Capsule;
import org.backwise.kiosk.drawing.space.Course;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * The trunk: seat, shirt and neck, built of thick struts between rings around the body. All edges are drawn before all
 * fillings, so the struts melt into one soft shape however the chest turns on the hips, and nothing tears.
 */
final class TorsoArt {
    private final Film film;
    private final Tones top;
    private final Tones skin;
    private final TorsoRings rings;

    TorsoArt(Film film) {
        this.film = film;
        top = film.look().top();
        skin = film.look().skin();
        rings = new TorsoRings(film.look().build());
    }

    /** The seat of the trousers, which the legs come out of. */
    void drawSeat(Svg svg, Course hips) {
        Course lower = film.upright(Skeleton::lower);
        Tones legs = film.look().legs();
        lower.nest(
                svg,
                "trunk",
                hips,
                trunk -> rings.seat().forEach(strut -> {
                    strut(trunk, lower, strut, Contour.EDGE, legs.line());
                    strut(trunk, lower, strut, 0, legs.near());
                }));
    }

    /** Shirt and neck. */
    void draw(Svg svg, Course hips) {
        Course lower = film.upright(Skeleton::lower);
        Course chest = film.upright(Skeleton::chest);
        lower.nest(svg, "trunk", hips, trunk -> {
            melted(trunk, lower, chest);
            ClothesArt clothes = new ClothesArt(film, lower);
            clothes.drawBelowNeck(trunk);
            neck(trunk, lower);
            nape(trunk, lower);
            clothes.drawAboveNeck(trunk);
        });
    }

    private void melted(Svg svg, Course lower, Course chest) {
        List<TorsoRings.Strut> low = rings.lower();
        List<TorsoRings.Strut> high = rings.upper();
        low.forEach(strut -> strut(svg, lower, strut, Contour.EDGE, top.line()));
        chest.nest(svg, "chest", lower, inner -> {
            high.forEach(strut -> strut(inner, chest, strut, Contour.EDGE, top.line()));
            high.forEach(strut -> strut(inner, chest, strut, 0, top.near()));
        });
        low.forEach(strut -> strut(svg, lower, strut, 0, top.near()));
    }

    private void strut(Svg svg, Course parent, TorsoRings.Strut strut, double grown, Palette colour) {
        piece(
                svg,
                parent,
                strut.from(),
                strut.to(),
                (art, length) -> art.path(
                        Capsule.lying(length, strut.fromRadius(), strut.toRadius())
                                .grown(grown)
                                .data(),
                        colour.fill()));
    }

    private void neck(Svg svg, Course parent) {
        if (film.look().style() == HairStyle.HIJAB) {
            Tones cloth = film.look().hair();
            neck(svg, parent, -24, 27, 31, cloth.near(), cloth.line());
        } else {
            neck(svg, parent, -20, 13.5, 14.5, skin.far(), skin.line());
        }
    }

    /** From behind, the shirt goes up over the neck: there is no opening. */
    private void nape(Svg svg, Course parent) {
        if (film.camera().nearness(Vec.FRONT) > -0.5 || film.look().style() == HairStyle.HIJAB) {
            return;
        }
        across(svg, parent, 8, 12 + Contour.EDGE, top.line());
        across(svg, parent, 8, 12, top.near());
        across(svg, parent, 2, 15.5, top.near());
    }

    /** A band of the shirt at the foot of the neck. */
    private void across(Svg svg, Course parent, double height, double radius, Palette colour) {
        double y = Build.SHOULDER_HEIGHT + height;
        piece(
                svg,
                parent,
                s -> s.chest().point(-16, y, -8),
                s -> s.chest().point(16, y, -8),
                (art, length) -> art.path(Capsule.lying(length, radius, radius).data(), colour.fill()));
    }

    private void neck(Svg svg, Course parent, double nape, double upper, double lower, Palette colour, Palette edge) {
        piece(
                svg,
                parent,
                s -> s.head().point(0, nape, -6),
                s -> s.chest().point(0, Build.SHOULDER_HEIGHT + 12, 2),
                (art, length) -> Contour.capsule(art, Capsule.lying(length, upper, lower), colour, edge));
    }

    private void piece(
            Svg svg, Course parent, Function<Skeleton, Vec> from, Function<Skeleton, Vec> to, Piece drawing) {
        BoneArt bone = new BoneArt(film, "strut", from, to);
        bone.nest(svg, parent, inner -> bone.along(inner, art -> drawing.draw(art, bone.length())));
    }

    @FunctionalInterface
    private interface Piece {
        void draw(Svg svg, double length);
    }
}
