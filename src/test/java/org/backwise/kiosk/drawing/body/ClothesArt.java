package org.backwise.kiosk.drawing.body;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Ink;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Course;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;
import org.backwise.kiosk.drawing.space.Track;
import org.backwise.kiosk.drawing.space.Vec;

/** What shows on the front of a top: its opening at the neck, its collar, its edges and buttons. */
final class ClothesArt {
    private static final double NECK = Build.SHOULDER_HEIGHT + 12;
    private static final double FRONT = 33;

    private final Film film;
    private final Course parent;
    private final double depth;

    ClothesArt(Film film, Course parent) {
        this.film = film;
        this.parent = parent;
        depth = Math.sqrt(film.look().build().trunk());
    }

    /** The opening, which the neck comes out of. */
    void drawBelowNeck(Svg svg) {
        if (isHidden()) {
            return;
        }
        switch (film.look().neckline()) {
            case ROUND -> {}
            case VEE -> opening(svg, -24, film.look().skin().near());
            case SHIRT -> opening(svg, -26, film.look().skin().near());
            case CARDIGAN -> opening(svg, -44, Palette.WHITE);
        }
    }

    /** Collar, edges and buttons. */
    void drawAboveNeck(Svg svg) {
        if (isHidden()) {
            return;
        }
        switch (film.look().neckline()) {
            case ROUND, VEE -> {}
            case SHIRT -> shirt(svg);
            case CARDIGAN -> cardigan(svg);
        }
    }

    private boolean isHidden() {
        return film.look().isGhost() || film.camera().nearness(Vec.FRONT) < 0.35;
    }

    private void shirt(Svg svg) {
        edge(svg, at(0, NECK - 22, 14), at(0, 42, FRONT));
        edge(svg, at(0, 42, FRONT), at(0, 2, FRONT - 1));
        for (int button = 0; button < 3; button++) {
            dot(svg, at(5, 48 - 22 * button, FRONT));
        }
        collar(svg, 1);
        collar(svg, -1);
    }

    private void cardigan(Svg svg) {
        edge(svg, at(0, NECK - 44, 24), at(0, 2, FRONT));
        for (int button = 0; button < 2; button++) {
            dot(svg, at(6, 26 - 18 * button, FRONT));
        }
    }

    private void collar(Svg svg, double side) {
        patch(
                svg,
                List.of(
                        at(side * 11, NECK + 6, -2),
                        at(side * 20, NECK - 9, 8),
                        at(side * 9, NECK - 20, 15),
                        at(0, NECK - 16, 13)),
                film.look().top().near());
    }

    /** A pointed opening below the neck. */
    private void opening(Svg svg, double low, Palette colour) {
        patch(
                svg,
                List.of(at(-12, NECK + 2, 2), at(0, NECK + low, 16), at(12, NECK + 2, 2), at(0, NECK + 2, 7)),
                colour);
    }

    private void patch(Svg svg, List<Function<Skeleton, Vec>> corners, Palette colour) {
        String shape =
                Shape.polygon(corners.stream().map(corner -> local(corner, 0)).toList());
        Function<Skeleton, Vec> lead = middle(corners);
        sliding(
                svg,
                lead,
                group -> group.path(shape, film.look().top().line().stroke(2 * Contour.EDGE))
                        .path(shape, colour.fill()));
    }

    private void edge(Svg svg, Function<Skeleton, Vec> from, Function<Skeleton, Vec> to) {
        BoneArt line = new BoneArt(film, "edge", from, to);
        Ink ink = film.look().top().line().stroke(2.4);
        line.nest(svg, parent, inner -> line.along(inner, art -> art.line(0, 0, line.length(), 0, ink)));
    }

    private void dot(Svg svg, Function<Skeleton, Vec> place) {
        Flat here = local(place, 0);
        sliding(
                svg,
                place,
                group -> group.circle(
                        here.x(), here.y(), 2.4, film.look().top().line().fill()));
    }

    /** Draws at the start, and moves as far as one point of it moves. */
    private void sliding(Svg svg, Function<Skeleton, Vec> lead, Consumer<Svg> content) {
        Flat start = local(lead, 0);
        List<Flat> ways = IntStream.range(0, film.samples())
                .mapToObj(i -> local(lead, i).minus(start))
                .toList();
        Course.slide(
                svg,
                "detail",
                film.seconds(),
                new Track(ways.stream().map(Flat::x).toList()),
                new Track(ways.stream().map(Flat::y).toList()),
                content);
    }

    private static Function<Skeleton, Vec> middle(List<Function<Skeleton, Vec>> corners) {
        return skeleton -> corners.stream()
                .map(corner -> corner.apply(skeleton))
                .reduce(Vec.ZERO, Vec::plus)
                .times(1.0 / corners.size());
    }

    private Flat local(Function<Skeleton, Vec> place, int sample) {
        return parent.inside(film.see(sample, place), sample);
    }

    private Function<Skeleton, Vec> at(double x, double height, double z) {
        return s -> s.chest().point(x, height, z * depth);
    }
}
