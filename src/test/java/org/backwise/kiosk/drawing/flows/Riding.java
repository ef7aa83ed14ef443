package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.function.Consumer;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.space.Flat;

/** Signs that ride on the body while it moves. */
record Riding(double seconds, List<Flat> course) {
    /** Draws something given for its place at the start of the loop. */
    void draw(Svg svg, Consumer<Svg> content) {
        List<String> ways = course.stream()
                .map(place -> place.minus(course.get(0)))
                .map(way -> Svg.point(tenths(way.x()), tenths(way.y())))
                .toList();
        svg.group("riding", group -> {
            group.animateTransform(Svg.Motion.TRANSLATE, seconds, ways);
            content.accept(group);
        });
    }

    /** A dot that shows the way of a joint. */
    void dot(Svg svg) {
        draw(svg, group -> Marks.contact(group, course.get(0)));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
