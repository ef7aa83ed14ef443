package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;

/** Larger furniture around a person; all of it in the room's own measures. */
public record Furniture(Camera camera) {
    /** A heavy counter on the floor, with an overhanging worktop. */
    public void counter(Svg svg, double fromZ, double toZ, double height, double half) {
        svg.group("counter", group -> {
            Box.of(-half + 6, half - 6, 0, height - 14, fromZ + 14, toZ, 3)
                    .draw(group, camera, Palette.WOOD, Palette.WOOD_LINE);
            Box.of(-half, half, height - 18, height, fromZ, toZ + 8, 6)
                    .draw(group, camera, Palette.PROP, Palette.PROP_LIGHT, Palette.PROP_LINE);
        });
    }

    /** A table top on two legs. */
    public void table(Svg svg, double fromZ, double toZ, double height, double half) {
        svg.group("table", group -> {
            for (double x : new double[] {half - 12, 12 - half}) {
                new Rod(Vec.of(x, height - 10, toZ - 16), Vec.of(x, 5, toZ - 16), 5)
                        .draw(group, camera, Palette.WOOD_FAR, Palette.WOOD_LINE);
            }
            Box.of(-half, half, height - 14, height, fromZ, toZ, 5)
                    .draw(group, camera, Palette.WOOD, Palette.WOOD_FAR, Palette.WOOD_LINE);
        });
    }

    /** A soft chair with arms; the arm on our side is drawn by {@link #armchairFront}. */
    public void armchair(Svg svg) {
        svg.group("armchair", group -> {
            Box.of(-78, 78, 18, 120, -62, 66, 16).draw(group, camera, Palette.WOOD, Palette.WOOD_LINE);
            Box.of(-74, 74, 80, 300, -84, -38, 20).draw(group, camera, Palette.WOOD, Palette.WOOD_LINE);
            Box.of(-60, 60, 92, 128, -42, 82, 14).draw(group, camera, Palette.CUSHION, Palette.CUSHION_LINE);
        });
    }

    /** The armrest between the sitter and us. */
    public void armchairFront(Svg svg) {
        double side = camera.nearness(Vec.LEFT) > 0 ? 1 : -1;
        double x = side * 68;
        svg.group("armchair", group -> {
            Box.of(x - 14, x + 14, 18, 186, -66, 62, 14).draw(group, camera, Palette.WOOD, Palette.WOOD_LINE);
            Box.of(x - 18, x + 18, 168, 196, -70, 74, 13).draw(group, camera, Palette.WOOD_FAR, Palette.WOOD_LINE);
        });
    }

    /** A wall behind a chair, seen from the side: a pale field up to the picture's edge, and its skirting. */
    public void wall(Svg svg, double z) {
        Flat foot = camera.see(Vec.of(0, 0, z));
        double edge = 20;
        svg.group(
                "wall",
                group -> group.rect(edge, edge, foot.x() - edge, foot.y() - edge, 18, Palette.TILE.fill())
                        .rect(edge, foot.y() - 34, foot.x() - edge + 5, 34, 4, Palette.FLOOR.fill()));
    }

    /** A small cushion in the hollow of the back. */
    public void cushion(Svg svg, double z, double height) {
        svg.group(
                "cushion-box",
                group -> Box.of(-40, 40, height - 27, height + 27, z - 12, z + 12, 11)
                        .draw(group, camera, Palette.CUSHION, Palette.CUSHION_LINE));
    }
}
