package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * The firm chair of the whole kiosk: four legs, no wheels, a padded seat and back. Fits {@code Pose.sitting()}. Drawn
 * before its sitter.
 */
public record Chair(Camera camera) {
    private static final double SEAT = 126;
    private static final double HALF = 66;
    private static final double BACK = -50;
    private static final double FRONT = 74;

    public void draw(Svg svg) {
        svg.group("chair", chair -> {
            legs(chair, BACK + 6, Palette.PROP_FAR);
            boolean fromFront = camera.nearness(Vec.FRONT) > 0.3;
            if (fromFront) {
                back(chair);
            }
            legs(chair, FRONT - 10, Palette.PROP);
            seat(chair);
            if (!fromFront) {
                back(chair);
            }
        });
    }

    private void legs(Svg svg, double z, Palette colour) {
        boolean leftIsFar = camera.nearness(Vec.LEFT) < 0;
        leg(svg, leftIsFar ? HALF - 8 : 8 - HALF, z, Palette.PROP_FAR);
        leg(svg, leftIsFar ? 8 - HALF : HALF - 8, z, colour);
    }

    private void leg(Svg svg, double x, double z, Palette colour) {
        double splay = z < 0 ? -8 : 6;
        new Rod(Vec.of(x, SEAT - 16, z), Vec.of(x * 1.04, 6, z + splay), 6)
                .draw(svg, camera, colour, Palette.PROP_LINE);
    }

    private void seat(Svg svg) {
        Box.of(-HALF, HALF, SEAT - 22, SEAT, BACK, FRONT, 9)
                .draw(svg, camera, Palette.PROP, Palette.PROP_LIGHT, Palette.PROP_LINE);
    }

    private void back(Svg svg) {
        for (double x : new double[] {HALF - 10, 10 - HALF}) {
            new Rod(Vec.of(x, SEAT - 10, BACK), Vec.of(x, SEAT + 60, BACK - 8), 6)
                    .draw(svg, camera, Palette.PROP_FAR, Palette.PROP_LINE);
        }
        Box.of(-HALF - 4, HALF + 4, SEAT + 38, SEAT + 186, BACK - 16, BACK, 8)
                .draw(svg, camera, Palette.PROP, Palette.PROP_LINE);
    }
}
