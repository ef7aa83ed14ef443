package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Ink;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;

/** Small signs laid over a picture. */
public final class Marks {
    private Marks() {}

    /** Here hand, foot or seat rests: a dark dot in a pale ring. */
    public static void contact(Svg svg, Flat place) {
        svg.group(
                "touch",
                dot -> dot.circle(place.x(), place.y(), 13, Palette.CONTACT_RIM.fill())
                        .circle(place.x(), place.y(), 9.5, Palette.CONTACT.fill()));
    }

    /** A level or a line to compare with. */
    public static void dashes(Svg svg, Flat from, Flat to) {
        svg.group(
                "guide",
                guide -> guide.line(
                                from.x(),
                                from.y(),
                                to.x(),
                                to.y(),
                                Palette.ARROW_RIM.stroke(12).dashed(2, 19))
                        .line(
                                from.x(),
                                from.y(),
                                to.x(),
                                to.y(),
                                Palette.ARROW.stroke(6.5).dashed(2, 19)));
    }

    /** Not so: a bold cross on a round badge. */
    public static void cross(Svg svg, Flat place, double radius) {
        double arm = radius * 0.42;
        svg.group(
                "no",
                badge -> badge.circle(place.x(), place.y(), radius + 4, Palette.ON_DARK.fill())
                        .circle(place.x(), place.y(), radius, Palette.KEEP_OFF.fill())
                        .draw(inner -> cross(inner, place, arm, Palette.ON_DARK.stroke(radius * 0.3))));
    }

    /** Just so: a bold tick on a round badge. */
    public static void tick(Svg svg, Flat place, double radius) {
        double x = place.x();
        double y = place.y();
        String tick = "M" + Svg.point(x - radius * 0.45, y + radius * 0.02) + "L"
                + Svg.point(x - radius * 0.12, y + radius * 0.36) + "L"
                + Svg.point(x + radius * 0.46, y - radius * 0.34);
        svg.group(
                "yes",
                badge -> badge.circle(x, y, radius + 4, Palette.ON_DARK.fill())
                        .circle(x, y, radius, Palette.OK.fill())
                        .path(tick, Palette.ON_DARK.stroke(radius * 0.26)));
    }

    private static void cross(Svg svg, Flat place, double arm, Ink ink) {
        svg.line(place.x() - arm, place.y() - arm, place.x() + arm, place.y() + arm, ink);
        svg.line(place.x() - arm, place.y() + arm, place.x() + arm, place.y() - arm, ink);
    }
}
