package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;

/** Four easy things to try for a stiff back. */
final class TryFirst {
    private static final Camera FRONT = new Camera(0, 22, 0.6, 136, 234);

    private TryFirst() {}

    static Picture picture() {
        Svg svg = Svg.picture(
                "Try these first",
                "Four small pictures of an old man. He shifts in his seat. He walks with a stick. A warm pack,"
                        + " wrapped in a cloth, is between the chair and his low back. He bends a little to one side.");
        Tile.inGrid(0, 0, 2, 2).draw(svg, TryFirst::shifting);
        Tile.inGrid(1, 0, 2, 2)
                .draw(svg, tile -> new Walking(Cast.JAMES, new Camera(70, 7, 0.49, 124, 252)).drawWithStick(tile));
        Tile.inGrid(0, 1, 2, 2).draw(svg, TryFirst::warmth);
        Tile.inGrid(1, 1, 2, 2).draw(svg, TryFirst::bending);
        return Picture.of("stiff-signs-try-first", svg);
    }

    private static void shifting(Svg svg) {
        Pose pose = Pose.sitting()
                .hips(Vec.of(-12, Pose.SEATED, 0))
                .spine(new Spine(0, 0, -7, 0))
                .gaze(new Gaze(0, 0, 5));
        Scene.front(Cast.JAMES).from(FRONT).onChair(svg, pose);
        Arrow.through(new Flat(212, 136), new Flat(228, 136), new Flat(250, 136))
                .wide(8)
                .draw(svg);
        Arrow.through(new Flat(60, 136), new Flat(44, 136), new Flat(22, 136))
                .wide(8)
                .draw(svg);
    }

    private static void warmth(Svg svg) {
        Camera camera = new Camera(90, 4, 0.58, 112, 252);
        Figure figure = Figure.still(Cast.JAMES, camera, Pose.sitting().hips(Vec.of(0, Pose.SEATED, 18)));
        Flat low = camera.see(Vec.of(0, 206, -34));
        Scene.side(Cast.JAMES)
                .from(camera)
                .onChair(svg, figure, chair -> chair.placed("pack", low.x(), low.y(), TryFirst::pack));
    }

    /** A warm pack in a cloth, seen from its side. */
    private static void pack(Svg svg) {
        svg.rect(-12, -31, 24, 62, 11, Palette.PROP_LINE.fill())
                .rect(-9.5, -28.5, 19, 57, 9, Palette.PAPER.fill())
                .rect(-5, -22, 10, 44, 5, Palette.WARM.fill());
    }

    private static void bending(Svg svg) {
        Reach holding = new Reach(
                Vec.of(70, 126, 14),
                Reach.Base.ROOM,
                Vec.of(0.8, 0, -0.7),
                Vec.of(-0.2, -1, 0.1),
                Vec.of(-0.4, 0, 1),
                HandShape.HOLD);
        Reach sliding = new Reach(
                Vec.of(-84, 96, 14),
                Reach.Base.ROOM,
                Vec.of(-0.8, 0, -0.7),
                Vec.of(0.05, -1, 0.1),
                Vec.of(0.4, 0, 1),
                HandShape.FLAT);
        Pose pose = Pose.sitting()
                .leftHand(holding)
                .rightHand(sliding)
                .spine(new Spine(0, 0, -13, 0))
                .gaze(new Gaze(0, 0, -3));
        Scene.front(Cast.JAMES).from(FRONT).onChair(svg, pose);
        Arrow.through(new Flat(48, 66), new Flat(34, 104), new Flat(34, 146))
                .wide(8)
                .draw(svg);
    }
}
