package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Vec;

/** The firm chair with a low back, for pictures that look at the sitter's own back. Drawn behind the trunk. */
public record Stool(Camera camera) {
    private static final double SEAT = 126;
    private static final double HALF = 66;

    public void draw(Svg svg) {
        svg.group("chair", chair -> {
            for (double z : new double[] {64, -44}) {
                Palette colour = z > 0 ? Palette.PROP_FAR : Palette.PROP;
                for (double x : new double[] {HALF - 8, 8 - HALF}) {
                    new Rod(Vec.of(x, SEAT - 16, z), Vec.of(x * 1.04, 6, z), 6)
                            .draw(chair, camera, colour, Palette.PROP_LINE);
                }
            }
            Box.of(-HALF, HALF, SEAT - 22, SEAT, -50, 74, 9)
                    .draw(chair, camera, Palette.PROP, Palette.PROP_LIGHT, Palette.PROP_LINE);
        });
    }

    /** The low back, between the sitter and somebody who looks from behind. */
    public void drawBack(Svg svg) {
        svg.group("chair", chair -> {
            for (double x : new double[] {HALF - 26, 26 - HALF}) {
                new Rod(Vec.of(x, SEAT - 10, -50), Vec.of(x, SEAT + 40, -52), 6)
                        .draw(chair, camera, Palette.PROP_FAR, Palette.PROP_LINE);
            }
            Box.of(14 - HALF, HALF - 14, SEAT + 22, SEAT + 66, -64, -50, 8)
                    .draw(chair, camera, Palette.PROP, Palette.PROP_LINE);
        });
    }
}
