package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Vec;

/** A walking stick with a straight grip. Drawn before the hand that holds it. */
public record Cane(Vec grip, Vec foot) {
    public void draw(Svg svg, Camera camera) {
        svg.group("cane", cane -> {
            new Rod(grip, foot.plus(Vec.of(0, 5, 0)), 4).draw(cane, camera, Palette.WOOD, Palette.WOOD_LINE);
            new Rod(grip.plus(Vec.of(0, 0, -10)), grip.plus(Vec.of(0, 0, 22)), 5)
                    .draw(cane, camera, Palette.WOOD_FAR, Palette.WOOD_LINE);
            new Rod(foot.plus(Vec.of(0, 12, 0)), foot.plus(Vec.of(0, 5, 0)), 5.5)
                    .draw(cane, camera, Palette.SHOE, Palette.INK);
        });
    }
}
