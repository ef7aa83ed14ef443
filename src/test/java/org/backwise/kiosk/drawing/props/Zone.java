package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;

/** A part of the body that hands keep off: a hatched field with a dark rim. */
public final class Zone {
    private static final double HATCH = 17;

    private Zone() {}

    /** A slim upright field, from its left upper corner. */
    public static void keepOff(Svg svg, Flat corner, double width, double height) {
        double round = width / 2;
        svg.group("keep-off-zone", zone -> {
            zone.rect(corner.x(), corner.y(), width, height, round, Palette.KEEP_OFF_ZONE.fill());
            for (double y = corner.y() + round + width / 2; y < corner.y() + height - round + 4; y += HATCH) {
                zone.line(corner.x() + 2.5, y, corner.x() + width - 2.5, y - width * 0.8, Palette.KEEP_OFF.stroke(4));
            }
            zone.rect(corner.x(), corner.y(), width, height, round, Palette.KEEP_OFF.stroke(5));
        });
    }
}
