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
                "Four small pictures of an old man. He shifts in his seat. He walks with a stick. He holds a warm pack,"
                        + " wrapped in a cloth, on his belly. He bends a little to one side.");
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
        Reach holding = new Reach(
                Vec.of(46, 0, 56),
                Reach.Base.CHEST,
                Vec.of(1, -0.5, 0),
                Vec.of(-0.9, 0.1, 0.5),
                Vec.of(0, 1, 0),
                HandShape.FLAT);
        Pose pose = Pose.sitting().hands(holding);
        int arms = Figure.FACING_US.size() - 2;
        Scene.front(Cast.JAMES)
                .from(FRONT)
                .order(Figure.FACING_US.subList(0, arms))
                .onChair(svg, pose);
        Flat belly = FRONT.see(Vec.of(0, 212, 60));
        svg.placed("pack", belly.x(), belly.y(), 0.8, 0.8, TryFirst::pack);
        Figure.still(Cast.JAMES, FRONT, pose).draw(svg, Figure.FACING_US.subList(arms, arms + 2));
    }

    /** A warm pack in a folded cloth, and the warmth that comes from it. */
    private static void pack(Svg svg) {
        svg.rect(-38, -22, 76, 50, 12, Palette.TOP_CORAL_LINE.fill())
                .rect(-35, -19, 70, 44, 9, Palette.WARM.fill())
                .path("M-42 -6Q0 6 42 -6V24Q0 38 -42 24Z", Palette.PROP_LINE.stroke(6))
                .path("M-42 -6Q0 6 42 -6V24Q0 38 -42 24Z", Palette.PAPER.fill())
                .path("M-26 0V30M0 3V34M26 0V30", Palette.WATER.stroke(5));
        String waves = "M-24 -34C-32 -44 -16 -50 -24 -62M0 -34C-8 -44 8 -50 0 -62M24 -34C16 -44 32 -50 24 -62";
        svg.path(waves, Palette.ON_DARK.stroke(11)).path(waves, Palette.WARM.stroke(6));
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
