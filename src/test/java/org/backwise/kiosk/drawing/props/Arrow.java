package org.backwise.kiosk.drawing.props;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;
import org.backwise.kiosk.drawing.space.Vec;

/** The one arrow of a picture: the way the body moves. It has a pale rim, so that it reads on any ground. */
public record Arrow(List<Flat> points, double width) {
    private static final double WIDTH = 12;

    /** A soft line through these points of the paper; the head is at the last one. */
    public static Arrow through(Flat... points) {
        return new Arrow(List.of(points), WIDTH);
    }

    /** A part of a circle on the paper; degrees run clockwise from rightwards. */
    public static Arrow arc(Flat middle, double radius, double from, double to) {
        return new Arrow(
                IntStream.rangeClosed(0, 8)
                        .mapToObj(i -> middle.plus(new Flat(radius, 0).turned(from + (to - from) * i / 8)))
                        .toList(),
                WIDTH);
    }

    /**
     * Level, around an upright line in the room, as the trunk turns; degrees run from straight ahead to the figure's
     * left.
     */
    public static Arrow around(Camera camera, Vec middle, double radius, double from, double to) {
        return new Arrow(
                IntStream.rangeClosed(0, 8)
                        .mapToObj(i -> Vec.FRONT.times(radius).turnedLeft(from + (to - from) * i / 8))
                        .map(way -> camera.see(middle.plus(way)))
                        .toList(),
                WIDTH);
    }

    public Arrow wide(double newWidth) {
        return new Arrow(points, newWidth);
    }

    public void draw(Svg svg) {
        Flat tip = points.get(points.size() - 1);
        Flat way = tip.minus(points.get(points.size() - 2));
        Flat back = way.times(-1 / way.length()).times(width * 2.9);
        String head = Shape.polygon(List.of(
                tip.plus(way.times(width * 0.9 / way.length())),
                tip.plus(back.turned(38)),
                tip.plus(back.turned(-38))));
        String shaft = Shape.line(shortened(way));
        svg.group(
                "direction",
                arrow -> arrow.path(shaft, Palette.ARROW_RIM.stroke(width + 9))
                        .path(head, Palette.ARROW_RIM.stroke(width * 0.5 + 9))
                        .path(shaft, Palette.ARROW.stroke(width))
                        .path(head, Palette.ARROW.stroke(width * 0.5))
                        .path(head, Palette.ARROW.fill()));
    }

    /** The same with a head at either end: there and back again. */
    public void drawBothWays(Svg svg) {
        List<Flat> back = IntStream.range(0, points.size())
                .mapToObj(i -> points.get(points.size() - 1 - i))
                .toList();
        int middle = points.size() / 2;
        new Arrow(back.subList(back.size() - 1 - middle, back.size()), width).draw(svg);
        new Arrow(points.subList(middle, points.size()), width).draw(svg);
        String shaft = Shape.line(points.subList(middle - 1, middle + 2).stream()
                .map(point -> points.get(middle).towards(point, 0.4))
                .toList());
        svg.group("direction", arrow -> arrow.path(shaft, Palette.ARROW.stroke(width)));
    }

    /** Only the line, as a trace of speed. */
    public void drawShaft(Svg svg) {
        svg.group("speed", trace -> trace.path(Shape.line(points), Palette.ARROW.stroke(width)));
    }

    private List<Flat> shortened(Flat way) {
        Flat tip = points.get(points.size() - 1);
        Flat end = tip.minus(way.times(width * 1.2 / way.length()));
        return IntStream.range(0, points.size())
                .mapToObj(i -> i == points.size() - 1 ? end : points.get(i))
                .toList();
    }
}
