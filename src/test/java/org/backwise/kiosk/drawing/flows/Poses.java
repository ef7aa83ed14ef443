package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.body.Build;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Wheelchair;
import org.backwise.kiosk.drawing.space.Vec;

/** Poses that several pictures share. */
final class Poses {
    /** From behind to the front in the figure-four, facing us. */
    static final List<Part> FOUR_FRONT = List.of(
            Part.HAIR_BEHIND,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_THIGH,
            Part.TRUNK,
            Part.HEAD,
            Part.LEFT_ARM,
            Part.RIGHT_SHIN,
            Part.RIGHT_ARM);

    /** The same with the left leg on top, facing half left: its thigh comes towards us, its foot is on the far side. */
    static final List<Part> FOUR_LEFT = List.of(
            Part.HAIR_BEHIND,
            Part.RIGHT_LEG,
            Part.RIGHT_ARM,
            Part.TRUNK,
            Part.HEAD,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.LEFT_ARM);

    /** The same with the right leg on top, facing half right. */
    static final List<Part> FOUR_RIGHT = List.of(
            Part.HAIR_BEHIND,
            Part.LEFT_LEG,
            Part.LEFT_ARM,
            Part.TRUNK,
            Part.HEAD,
            Part.SEAT,
            Part.RIGHT_LEG,
            Part.RIGHT_ARM);

    private Poses() {}

    /** Sitting tall, arms crossed, hands on the shoulders. */
    static Pose crossed() {
        return Pose.sitting().hands(Reaches.onOtherShoulder());
    }

    /** Sitting in a wheelchair, feet on its plates, hands on the thighs. */
    static Pose inWheelchair() {
        Step foot = Step.flat(31, 108);
        Step raised =
                new Step(foot.ankle().plus(Vec.UP.times(Wheelchair.FOOT)), foot.knee(), foot.toes(), foot.instep());
        return Pose.sitting().feet(raised).hands(Reaches.onThigh().at(Vec.of(31, Pose.SEATED + 34, 80)));
    }

    /** Sitting with a round back, head forward. */
    static Pose hunched() {
        return Pose.sitting().spine(new Spine(6, 34, 0, 0));
    }

    /** The figure-four: the right ankle above the left knee, one hand on its shin, one on the other thigh. */
    static Pose figureFour() {
        Step crossed = new Step(
                Vec.of(50, Pose.SEATED + 34, 100),
                Vec.of(-1, -0.05, 0.5),
                Vec.of(0.95, -0.1, 0.25),
                Vec.of(0.1, 0.6, 0.9));
        Reach shin = new Reach(
                Vec.of(-30, Pose.SEATED + 50, 104),
                Reach.Base.ROOM,
                Vec.of(-1, -0.3, -0.3),
                Vec.of(0.75, -0.1, 0.6),
                Vec.of(0.5, 0.6, -0.4),
                HandShape.FLAT);
        Reach thigh = new Reach(
                Vec.of(56, Pose.SEATED + 22, 58),
                Reach.Base.ROOM,
                Vec.of(1, -0.2, -0.8),
                Vec.of(-0.1, -0.2, 1),
                Vec.of(-1, 0, 0.3),
                HandShape.FLAT);
        return Pose.sitting().rightFoot(crossed).leftHand(thigh).rightHand(shin);
    }

    /** Sitting tall, arms hanging loosely beside the seat from shoulders that are so far from their rest. */
    static Pose armsHanging(Vec shoulder) {
        Reach left = new Reach(
                Vec.of(20, -174, 8),
                Reach.Base.SHOULDER,
                Vec.of(0.5, 0, -1),
                Vec.of(0, -1, 0.1),
                Vec.of(-0.2, -0.3, 1),
                HandShape.FLAT);
        return Pose.sitting().hands(left.shoulder(shoulder));
    }

    /** The shoulders go up in front, back, and down behind. */
    static Move shoulderRoll() {
        return Move.around(
                armsHanging(Vec.of(0, -3, 0)),
                armsHanging(Vec.of(-2, 8, 16)),
                armsHanging(Vec.of(0, 19, 0)),
                armsHanging(Vec.of(2, 8, -14)));
    }

    /** A straight leg length below the hips. */
    static double standingHips() {
        return Build.ANKLE + Build.THIGH + Build.SHIN - 0.5;
    }
}
