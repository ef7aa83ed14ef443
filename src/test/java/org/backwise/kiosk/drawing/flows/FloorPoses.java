package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Box;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Vec;

/** Sitting on a folded blanket on the floor with crossed legs. */
final class FloorPoses {
    /** From behind to the front, facing us. */
    static final List<Part> CROSSED_FRONT = List.of(
            Part.HAIR_BEHIND,
            Part.SEAT,
            Part.LEFT_THIGH,
            Part.RIGHT_THIGH,
            Part.TRUNK,
            Part.HEAD,
            Part.LEFT_SHIN,
            Part.RIGHT_SHIN,
            Part.LEFT_ARM,
            Part.RIGHT_ARM);

    /** From behind to the front with the right hand behind, half from the right. */
    static final List<Part> TURNED_RIGHT = List.of(
            Part.RIGHT_ARM,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.TRUNK,
            Part.HAIR_BEHIND,
            Part.HEAD,
            Part.LEFT_ARM);

    /** The same with the left hand behind, half from the left. */
    static final List<Part> TURNED_LEFT = List.of(
            Part.LEFT_ARM,
            Part.SEAT,
            Part.RIGHT_LEG,
            Part.LEFT_LEG,
            Part.TRUNK,
            Part.HAIR_BEHIND,
            Part.HEAD,
            Part.RIGHT_ARM);

    private static final double BLANKET = 20;
    private static final double HIPS = BLANKET + 32;

    private FloorPoses() {}

    /** The shadow on the floor and the folded blanket below the sitter. */
    static void blanket(Svg svg, Camera camera) {
        svg.group(
                "ground",
                ground -> Box.of(-148, 148, -2, 0, -118, 126, 1).draw(ground, camera, Palette.TILE, Palette.FLOOR));
        svg.group("blanket", blanket -> {
            Box.of(-104, 104, 0, 11, -60, 44, 5).draw(blanket, camera, Palette.CUSHION, Palette.CUSHION_LINE);
            Box.of(-102, 102, 10, BLANKET, -58, 41, 5).draw(blanket, camera, Palette.CUSHION, Palette.CUSHION_LINE);
        });
    }

    /** Sitting tall, legs crossed, hands on the knees. */
    static Pose crossLegged() {
        Step left = new Step(Vec.of(-34, 17, 66), Vec.of(1, 0.16, 0.45), Vec.of(-1, -0.2, 0.25), Vec.of(0, 0.5, 1));
        Step right = new Step(Vec.of(28, 19, 90), Vec.of(-1, 0.16, 0.45), Vec.of(1, -0.2, 0.25), Vec.of(0, 0.5, 1));
        return new Pose(Vec.of(0, HIPS, 0), Spine.TALL, Gaze.AHEAD, onKnee(), onKnee().mirrored(), left, right);
    }

    /** The right hand on the floor behind, the left hand on the right knee; the chest turned so far to the right. */
    static Pose turnedRight(double degrees) {
        return crossLegged()
                .rightHand(behind().mirrored())
                .leftHand(onOtherKnee())
                .spine(new Spine(5, 0, 0, -degrees))
                .gaze(new Gaze(0, 1, 0));
    }

    /** The left hand on the left knee. */
    private static Reach onKnee() {
        return new Reach(
                Vec.of(88, 66, 76),
                Reach.Base.ROOM,
                Vec.of(1, -0.4, -0.4),
                Vec.of(0.35, -0.35, 0.8),
                Vec.of(-0.8, 0.2, 0.4),
                HandShape.FLAT);
    }

    /** The left hand capping the right knee, its shoulder drawn forward. */
    private static Reach onOtherKnee() {
        return new Reach(
                Vec.of(-92, 68, 86),
                Reach.Base.ROOM,
                Vec.of(0.5, -1, 0.3),
                Vec.of(-0.8, -0.5, 0.4),
                Vec.of(0.2, 0.6, -0.8),
                HandShape.FLAT,
                Vec.of(-8, -5, 16));
    }

    /** The left hand on the floor behind the left hip, on its fingers. */
    private static Reach behind() {
        return new Reach(
                Vec.of(94, 15, -94),
                Reach.Base.ROOM,
                Vec.of(0.6, 0, -1),
                Vec.of(0.1, -0.75, -0.65),
                Vec.of(-1, 0, 0.2),
                HandShape.FLAT,
                Vec.of(4, -8, -10));
    }
}
