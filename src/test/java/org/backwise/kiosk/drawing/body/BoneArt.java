package org.backwise.kiosk.drawing.body;

import java.util.function.Consumer;
import java.util.function.Function;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Course;
import org.backwise.kiosk.drawing.space.Track;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * One bone of a limb: a nested group whose x axis runs along it. Where the bone points towards us for a part of the
 * move it is drawn shorter by as much as it looks shorter.
 */
record BoneArt(Film film, String name, Function<Skeleton, Vec> from, Function<Skeleton, Vec> to) {
    Course course() {
        return film.along(from, to);
    }

    /** How long it looks when it looks longest. */
    double length() {
        return lengths().max();
    }

    /** Whether it looks much shorter at some time of the move than at another. */
    boolean isShortened() {
        return lengths().min() < 0.88 * length();
    }

    void nest(Svg svg, Course parent, Consumer<Svg> content) {
        course().nest(svg, name, parent, content);
    }

    /** Draws what lies along the bone, as long as {@link #length()}. */
    void along(Svg svg, Consumer<Svg> content) {
        double longest = length();
        Track lengths = lengths();
        Course.stretch(
                svg,
                film.seconds(),
                Track.of(film.samples(), i -> lengths.values().get(i) / longest),
                content);
    }

    private Track lengths() {
        return new Track(film.lengths(from, to));
    }
}
