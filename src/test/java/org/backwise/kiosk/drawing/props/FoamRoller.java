package org.backwise.kiosk.drawing.props;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;

/** A soft, smooth roller, seen from its end. */
public record FoamRoller(Flat middle, double scale) {
    /** Half as high as it stands above the mat, in the measures of a body. */
    public static final double RADIUS = 21;

    private static final double EDGE = 2.4;

    public void draw(Svg svg) {
        svg.placed("roller", middle.x(), middle.y(), scale, scale, FoamRoller::disc);
    }

    /** Rolls along the mat; the places are where its middle comes to. */
    public void drawRolling(Svg svg, double seconds, List<Flat> places) {
        List<String> ways = places.stream()
                .map(place -> Svg.point(tenths(place.x()), tenths(place.y())))
                .toList();
        List<String> turns = places.stream()
                .map(place -> (place.x() - places.get(0).x()) / (RADIUS * scale))
                .map(Math::toDegrees)
                .map(degrees -> Svg.number(tenths(degrees)))
                .toList();
        svg.group(
                "roller",
                roller -> roller.animateTransform(Svg.Motion.TRANSLATE, seconds, ways)
                        .group(
                                "joint",
                                joint -> joint.animateTransform(Svg.Motion.ROTATE, seconds, turns)
                                        .placed("disc", 0, 0, scale, scale, FoamRoller::disc)));
    }

    private static void disc(Svg svg) {
        svg.circle(0, 0, RADIUS + EDGE, Palette.CUSHION_LINE.fill()).circle(0, 0, RADIUS, Palette.CUSHION.fill());
        for (int spot = 0; spot < 6; spot++) {
            Flat place = new Flat(13.5, 0).turned(60 * spot);
            svg.circle(place.x(), place.y(), 2, Palette.CUSHION_LINE.fill());
        }
        svg.circle(0, 0, 6.5, Palette.CUSHION_LINE.fill());
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
