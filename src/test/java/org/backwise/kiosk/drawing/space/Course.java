package org.backwise.kiosk.drawing.space;

import static org.backwise.kiosk.drawing.Svg.number;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Svg;

/**
 * Where a part of the body is over the samples of a loop, on the paper: its joint and the angle of its own axes.
 * Writes itself as a nested group: first the joint's place in the parent, then the turn about it. A place that never
 * changes is written once, so limbs that only turn are seen in the file to keep their length.
 */
public record Course(double seconds, List<Flat> places, Track angles) {
    /** A stretch that differs less from the full length is not seen. */
    private static final double FULL = 0.01;

    public static Course of(double seconds, int samples, IntFunction<Flat> place, IntFunction<Double> angle) {
        List<Flat> places = IntStream.range(0, samples).mapToObj(place).toList();
        return new Course(seconds, places, Track.ofAngles(samples, angle::apply));
    }

    /** The paper itself. */
    public static Course paper(double seconds, int samples) {
        return of(seconds, samples, i -> new Flat(0, 0), i -> 0.0);
    }

    public int samples() {
        return places.size();
    }

    /** A point of the paper, at one sample, in this part's own measures. */
    public Flat inside(Flat onPaper, int sample) {
        return onPaper.minus(places.get(sample)).turned(-angles.values().get(sample));
    }

    /** Opens a group in the parent's group, and draws the content in this part's own measures. */
    public void nest(Svg svg, String name, Course parent, Consumer<Svg> content) {
        Track x = Track.of(samples(), i -> parent.inside(places.get(i), i).x());
        Track y = Track.of(samples(), i -> parent.inside(places.get(i), i).y());
        Track turn = Track.ofAngles(
                samples(),
                i -> angles.values().get(i) - parent.angles().values().get(i));
        placed(svg, name, x, y, inner -> turned(inner, turn, content));
    }

    /** Only moves a group, without turning it; places are in the parent's measures already. */
    public static void slide(Svg svg, String name, double seconds, Track x, Track y, Consumer<Svg> content) {
        new Course(seconds, List.of(), new Track(List.of())).placed(svg, name, x, y, content);
    }

    /** Shortens a group along its own x axis; 1 is its full length. */
    public static void stretch(Svg svg, double seconds, Track factor, Consumer<Svg> content) {
        if (factor.min() > 1 - FULL) {
            content.accept(svg);
            return;
        }
        svg.group("foreshortened", group -> {
            group.animateTransform(
                    Svg.Motion.SCALE,
                    seconds,
                    factor.values().stream().map(value -> precise(value) + " 1").toList());
            content.accept(group);
        });
    }

    private void placed(Svg svg, String name, Track x, Track y, Consumer<Svg> content) {
        if (x.isSteady() && y.isSteady()) {
            svg.placed(name, x.start(), y.start(), content);
            return;
        }
        svg.group(name + " gliding", group -> {
            group.animateTransform(
                    Svg.Motion.TRANSLATE,
                    seconds,
                    IntStream.range(0, x.values().size())
                            .mapToObj(i -> tenths(x.values().get(i)) + " "
                                    + tenths(y.values().get(i)))
                            .toList());
            content.accept(group);
        });
    }

    private void turned(Svg svg, Track turn, Consumer<Svg> content) {
        if (turn.isSteady()) {
            svg.turned("joint", turn.start(), 0, 0, content);
            return;
        }
        svg.group("joint", group -> {
            group.animateTransform(
                    Svg.Motion.ROTATE,
                    seconds,
                    turn.values().stream().map(Svg::number).toList());
            content.accept(group);
        });
    }

    private static String tenths(double value) {
        return number(Math.round(value * 10) / 10.0);
    }

    private static String precise(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
