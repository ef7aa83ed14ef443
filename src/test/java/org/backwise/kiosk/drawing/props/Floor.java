package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;

/** The ground people and furniture stand on. */
public final class Floor {
    private Floor() {}

    /** A level line on the paper, for views from the side. */
    public static void line(Svg svg, double fromX, double toX, double y) {
        svg.group("ground", ground -> ground.line(fromX, y, toX, y, Palette.FLOOR.stroke(7)));
    }

    /** A soft round shadow below a seat and its sitter's feet, however we look at them. */
    public static void shadow(Svg svg, Camera camera) {
        Flat middle = camera.see(Vec.of(0, 0, 46));
        double wide = (104 + 22 * Math.abs(camera.nearness(Vec.LEFT))) * camera.scale();
        double high = wide * 0.78 * Math.sin(Math.toRadians(camera.pitch())) + 7 * camera.scale();
        svg.group("ground", ground -> ground.ellipse(middle.x(), middle.y(), wide, high, Palette.SHADOW.fill()));
    }

    /** A smaller one below somebody who stands. */
    public static void standing(Svg svg, Camera camera) {
        Flat middle = camera.see(Vec.of(0, 0, 12));
        double wide = 66 * camera.scale();
        double high = wide * Math.sin(Math.toRadians(camera.pitch())) + 7 * camera.scale();
        svg.group("ground", ground -> ground.ellipse(middle.x(), middle.y(), wide, high, Palette.SHADOW.fill()));
    }
}
