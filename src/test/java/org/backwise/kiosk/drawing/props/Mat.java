package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;

/** A soft mat on the floor, its upper side {@link #THICK} above it; somebody who lies on it has the head at low z. */
public record Mat(double fromX, double toX, double fromZ, double toZ) {
    /** How high a body on the mat lies above the floor. */
    public static final double THICK = 8;

    private static final double ROUND = 4;

    public void draw(Svg svg, Camera camera) {
        svg.group(
                "mat",
                mat -> Box.of(fromX, toX, 0, THICK, fromZ, toZ, ROUND)
                        .draw(mat, camera, Palette.PROP, Palette.PROP_LIGHT, Palette.PROP_LINE));
    }
}
