package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.function.Consumer;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Bed;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * Poses of somebody who lies on the back. They are posed as if upright, with a mattress behind them, and the picture
 * is turned so that they lie: the y axis runs from feet to head, the z axis up from the bed.
 */
final class Lying {
    private static final double SOLE = Bed.MATTRESS + 17;

    /** From behind to the front with the right knee drawn up over the trunk, the left hand on it. */
    static final List<Part> RIGHT_KNEE_UP = List.of(
            Part.HAIR_BEHIND,
            Part.TRUNK,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.HEAD,
            Part.RIGHT_ARM,
            Part.RIGHT_LEG,
            Part.LEFT_ARM);

    /** The same with the left knee up. */
    static final List<Part> LEFT_KNEE_UP = List.of(
            Part.HAIR_BEHIND,
            Part.TRUNK,
            Part.SEAT,
            Part.RIGHT_LEG,
            Part.HEAD,
            Part.LEFT_ARM,
            Part.LEFT_LEG,
            Part.RIGHT_ARM);

    private Lying() {}

    /** Draws what lies: turned so that the head is on our left. */
    static void headLeft(Svg svg, Consumer<Svg> content) {
        svg.turned("lying", -90, 300, 300, content);
    }

    /** Draws what lies: turned so that the head is on our right. */
    static void headRight(Svg svg, Consumer<Svg> content) {
        svg.turned("lying", 90, 300, 300, content);
    }

    /** On the back, both knees bent, feet flat, arms resting out to the sides. */
    static Pose kneesBent() {
        Step foot = flatFoot(22, -104);
        return new Pose(Vec.ZERO, Spine.TALL, new Gaze(0, 6, 0), armOut(), armOut().mirrored(), foot, foot.mirrored());
    }

    /** Both knees together, tipped to the left by so many degrees; the feet roll on their edges. */
    static Pose kneesTipped(double degrees) {
        Vec knee = Vec.FRONT.turnedLeft(degrees);
        Vec instep = Vec.FRONT.turnedLeft(degrees * 0.7);
        Step left = new Step(Vec.of(14, -104, SOLE), knee, Vec.DOWN, instep);
        Step right = new Step(Vec.of(-14, -104, SOLE), knee, Vec.DOWN, instep);
        return kneesBent().spine(Spine.rolled(degrees * 0.4)).leftFoot(left).rightFoot(right);
    }

    /** The left leg straight, the right knee drawn up, the left hand on its outer side. */
    static Pose kneeUp() {
        Step straight = new Step(Vec.of(22, -253, SOLE), Vec.FRONT, Vec.of(0.25, -0.35, 1), Vec.of(0, 1, 0.3));
        Step up = new Step(Vec.of(-14, -92, 40), Vec.of(-0.1, 0.6, 1), Vec.of(0, -1, -0.1), Vec.of(0, 0, 1));
        return kneesBent().leftFoot(straight).rightFoot(up).leftHand(onKnee(Vec.of(-30, 34, 122)));
    }

    /** The right knee guided part way over the straight left leg; both shoulders stay. */
    static Pose kneeAcross() {
        Step across = new Step(Vec.of(26, -94, 36), Vec.of(0.8, 0.4, 0.62), Vec.of(0.2, -1, 0), Vec.of(0.4, 0, 1));
        return kneeUp().spine(Spine.rolled(28)).rightFoot(across).leftHand(onKnee(Vec.of(56, 36, 92)));
    }

    private static Reach onKnee(Vec palm) {
        return new Reach(
                palm,
                Reach.Base.ROOM,
                Vec.of(1, -0.2, 0.2),
                Vec.of(-0.8, -0.5, 0.3),
                Vec.of(-0.5, 0.8, 0.2),
                HandShape.FLAT);
    }

    /** The left arm resting out to the side, a bit below the shoulder. */
    private static Reach armOut() {
        return new Reach(
                Vec.of(192, 42, Bed.MATTRESS + 10),
                Reach.Base.ROOM,
                Vec.of(0, -0.4, -1),
                Vec.of(0.87, -0.5, 0),
                Vec.of(0.5, 0.87, 0),
                HandShape.FLAT);
    }

    /** The left arm resting beside the body. */
    static Reach armBeside() {
        return new Reach(
                Vec.of(72, -50, Bed.MATTRESS + 12),
                Reach.Base.ROOM,
                Vec.of(0.6, 0, -1),
                Vec.of(0, -1, 0),
                Vec.of(-0.4, 0, 1),
                HandShape.FLAT);
    }

    /** A foot flat on the bed, toes to the foot end. */
    private static Step flatFoot(double x, double y) {
        return new Step(Vec.of(x, y, SOLE), Vec.FRONT, Vec.DOWN, Vec.FRONT);
    }

    /** On the right side, hips and knees bent, both hands on the bed before the chest. */
    static Pose onSide() {
        Step upper = new Step(Vec.of(4, -52, -12), Vec.of(0, -0.4, 1), Vec.of(0, -0.8, 0.5), Vec.of(0.2, 0.6, 0.8));
        Step lower = new Step(Vec.of(-36, -62, -8), Vec.of(0, -0.4, 1), Vec.of(0, -0.8, 0.5), Vec.of(0.2, 0.6, 0.8));
        Reach left = new Reach(
                Vec.of(-46, 96, 92),
                Reach.Base.ROOM,
                Vec.of(1, -0.5, 0.4),
                Vec.of(-0.5, 0.5, 0.5),
                Vec.of(0, 1, 0),
                HandShape.FLAT);
        Reach right = new Reach(
                Vec.of(-50, 150, 104),
                Reach.Base.ROOM,
                Vec.of(-0.2, -1, 0.4),
                Vec.of(0, 0.9, 0.4),
                Vec.of(1, 0, 0),
                HandShape.FLAT);
        return new Pose(Vec.ZERO, new Spine(4, 8, 0, 0), new Gaze(0, 4, -8), left, right, upper, lower);
    }
}
