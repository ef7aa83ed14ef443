package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;

/**
 * A bed for somebody who lies on the back. It stands in the sleeper's own room: the y axis runs from feet to head, and
 * the z axis up from the mattress; the whole picture is turned so that it lies ({@code Lying}).
 *
 * @param half half its width
 * @param foot where its foot end is
 * @param head where its head end is
 */
public record Bed(double half, double foot, double head) {
    /** How far below the hips' joints the mattress is. */
    public static final double MATTRESS = -36;

    private static final double THICK = 40;

    public void draw(Svg svg, Camera camera) {
        svg.group("bed", bed -> {
            Box.of(-half - 6, half + 6, foot - 8, head + 8, MATTRESS - THICK - 30, MATTRESS - THICK, 7)
                    .draw(bed, camera, Palette.WOOD, Palette.WOOD_LINE);
            Box.of(-half, half, foot, head, MATTRESS - THICK, MATTRESS - 4, 14)
                    .draw(bed, camera, Palette.PROP_LIGHT, Palette.PROP_LINE);
            Box.of(-half, half, foot, head, MATTRESS - 16, MATTRESS, 8)
                    .draw(bed, camera, Palette.SCREEN, Palette.PROP_LINE);
        });
    }

    /** A small pillow below the head. */
    public static void pillow(Svg svg, Camera camera) {
        svg.group(
                "pillow",
                pillow -> Box.of(-64, 64, 142, 236, MATTRESS, MATTRESS + 18, 17)
                        .draw(pillow, camera, Palette.PAPER, Palette.PROP_LINE));
    }
}
