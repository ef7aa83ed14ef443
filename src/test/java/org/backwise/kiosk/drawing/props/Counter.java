package org.backwise.kiosk.drawing.props;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;
import org.backwise.kiosk.drawing.space.Vec;

/** A heavy kitchen counter beside, before or behind somebody who stands: cupboards below a thick worktop. */
public record Counter(double fromX, double toX, double fromZ, double toZ) {
    /** How high the worktop is: a bit below the hips' joints. */
    public static final double HEIGHT = 262;

    private static final double TOP = 18;
    private static final double INSET = 8;

    /** Beside the left hand, for somebody who walks along it. */
    public static Counter besideLeft() {
        return new Counter(72, 150, -150, 150);
    }

    /** Close behind the hips. */
    public static Counter behind() {
        return new Counter(-118, 118, -128, -38);
    }

    /** In front, within easy reach. */
    public static Counter before() {
        return new Counter(-112, 112, 84, 176);
    }

    /** The same counter for the other hand. */
    public Counter mirrored() {
        return new Counter(-toX, -fromX, fromZ, toZ);
    }

    public void draw(Svg svg, Camera camera) {
        svg.group("counter", counter -> {
            Box.of(fromX + INSET, toX - INSET, 0, HEIGHT - TOP, fromZ + INSET, toZ - INSET, 3)
                    .draw(counter, camera, Palette.WOOD, Palette.WOOD_LINE);
            doors(counter, camera);
            Box.of(fromX, toX, HEIGHT - TOP, HEIGHT, fromZ, toZ, 6)
                    .draw(counter, camera, Palette.PROP, Palette.PROP_LIGHT, Palette.PROP_LINE);
        });
    }

    /** Cupboard doors on the long side that faces us. */
    private void doors(Svg svg, Camera camera) {
        if (toZ - fromZ < toX - fromX) {
            return;
        }
        double x = camera.nearness(Vec.LEFT) > 0 ? toX - INSET : fromX + INSET;
        double middle = (fromZ + toZ) / 2;
        door(svg, camera, x, fromZ + INSET + 8, middle - 5);
        door(svg, camera, x, middle + 5, toZ - INSET - 8);
        for (double z : new double[] {middle - 18, middle + 18}) {
            new Rod(Vec.of(x, HEIGHT - 64, z), Vec.of(x, HEIGHT - 92, z), 3)
                    .draw(svg, camera, Palette.PROP_LIGHT, Palette.PROP_LINE);
        }
    }

    private static void door(Svg svg, Camera camera, double x, double fromZ, double toZ) {
        List<Flat> corners = List.of(
                camera.see(Vec.of(x, 22, fromZ)),
                camera.see(Vec.of(x, 22, toZ)),
                camera.see(Vec.of(x, HEIGHT - TOP - 14, toZ)),
                camera.see(Vec.of(x, HEIGHT - TOP - 14, fromZ)));
        svg.path(Shape.polygon(corners), Palette.WOOD_LINE.stroke(2.4 * camera.scale()));
    }
}
