package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * A self-propelled wheelchair with its brakes on. One part is drawn before its sitter, the other after; feet rest on
 * its plates, {@link #FOOT} above the floor.
 */
public record Wheelchair(Camera camera) {
    /** How much higher than on the floor feet are. */
    public static final double FOOT = 16;

    private static final double SEAT = 124;
    private static final double HALF = 62;
    private static final double WHEEL = 96;

    /** All that the sitter hides. */
    public void drawBehind(Svg svg) {
        svg.group("wheelchair", chair -> {
            if (isFromFront()) {
                edge(chair, HALF + 16, HALF + 30);
                edge(chair, -HALF - 16, -HALF - 30);
            } else {
                wheel(chair, -near() * (HALF + 10));
            }
            frame(chair, -near());
            back(chair);
            Box.of(-HALF, HALF, SEAT - 12, SEAT, -42, 58, 6)
                    .draw(chair, camera, Palette.PROP, Palette.PROP_LIGHT, Palette.PROP_LINE);
            frame(chair, near());
            plates(chair);
        });
    }

    /** The wheel on our side, with its brake. */
    public void drawFront(Svg svg) {
        if (isFromFront()) {
            return;
        }
        svg.group("wheelchair", chair -> {
            wheel(chair, near() * (HALF + 10));
            Vec brake = Vec.of(near() * (HALF + 12), SEAT - 4, 50);
            new Rod(brake, brake.plus(Vec.of(0, 26, 16)), 5).draw(chair, camera, Palette.WARM, Palette.PROP_LINE);
        });
    }

    private void wheel(Svg svg, double x) {
        new Wheel(Vec.of(x, WHEEL + 4, -14), WHEEL).draw(svg, camera);
    }

    /** A wheel that comes straight at us, with its hand rim. */
    private void edge(Svg svg, double x, double rim) {
        new Rod(Vec.of(rim, 40, 0), Vec.of(rim, 2 * WHEEL - 32, 0), 3)
                .draw(svg, camera, Palette.PROP_LIGHT, Palette.PROP_LINE);
        new Rod(Vec.of(x, 10, 0), Vec.of(x, 2 * WHEEL - 4, 0), 8)
                .draw(svg, camera, Palette.PROP_FAR, Palette.PROP_LINE);
    }

    private void frame(Svg svg, double side) {
        double x = side * (HALF - 4);
        tube(svg, Vec.of(x, SEAT - 10, -40), Vec.of(x, SEAT - 10, 56));
        tube(svg, Vec.of(x, SEAT - 10, 56), Vec.of(x, FOOT + 12, 92));
        tube(svg, Vec.of(x, SEAT - 14, 44), Vec.of(x, 34, 52));
        new Wheel(Vec.of(x, 22, 52), 18).draw(svg, camera);
        tube(svg, Vec.of(x, SEAT - 10, -40), Vec.of(x, SEAT + 150, -52));
        tube(svg, Vec.of(x, SEAT + 150, -52), Vec.of(x, SEAT + 150, -84));
    }

    private void back(Svg svg) {
        Box.of(-HALF, HALF, SEAT + 6, SEAT + 140, -56, -46, 5).draw(svg, camera, Palette.PROP, Palette.PROP_LINE);
    }

    private void plates(Svg svg) {
        for (double x : new double[] {32, -32}) {
            Box.of(x - 24, x + 24, FOOT - 8, FOOT, 84, 146, 4)
                    .draw(svg, camera, Palette.PROP_FAR, Palette.PROP, Palette.PROP_LINE);
        }
    }

    private void tube(Svg svg, Vec from, Vec to) {
        new Rod(from, to, 5).draw(svg, camera, Palette.PROP_FAR, Palette.PROP_LINE);
    }

    private boolean isFromFront() {
        return camera.nearness(Vec.FRONT) > 0.85;
    }

    /** 1 if the left side is nearer to us, else -1. */
    private double near() {
        return camera.nearness(Vec.LEFT) > 0 ? 1 : -1;
    }
}
