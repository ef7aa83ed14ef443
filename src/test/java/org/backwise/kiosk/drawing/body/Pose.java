package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.space.Vec;

/**
 * One way to hold the body, said in the words of a therapist: where the hips are, how the trunk is held, what the
 * hands reach for, where the feet are. Joints follow by themselves ({@link Skeleton}).
 */
public record Pose(Vec hips, Spine spine, Gaze gaze, Reach leftHand, Reach rightHand, Step leftFoot, Step rightFoot) {
    /** How high the hips are on the usual chair: a bit higher than the knees. */
    public static final double SEATED = 160;

    /** Sitting tall, feet flat, hands resting on the thighs. */
    public static Pose sitting() {
        Reach left = Reaches.onThigh();
        Step foot = Step.flat(31, 112);
        return new Pose(Vec.of(0, SEATED, 0), Spine.TALL, Gaze.AHEAD, left, left.mirrored(), foot, foot.mirrored());
    }

    /** Standing tall, arms hanging. */
    public static Pose standing() {
        Reach left = Reaches.hanging();
        Step foot = Step.flat(20, -4);
        double height = Build.ANKLE + Build.THIGH + Build.SHIN - 0.5;
        return new Pose(Vec.of(0, height, 0), Spine.TALL, Gaze.AHEAD, left, left.mirrored(), foot, foot.mirrored());
    }

    public Pose hips(Vec newHips) {
        return new Pose(newHips, spine, gaze, leftHand, rightHand, leftFoot, rightFoot);
    }

    public Pose spine(Spine newSpine) {
        return new Pose(hips, newSpine, gaze, leftHand, rightHand, leftFoot, rightFoot);
    }

    public Pose gaze(Gaze newGaze) {
        return new Pose(hips, spine, newGaze, leftHand, rightHand, leftFoot, rightFoot);
    }

    public Pose leftHand(Reach reach) {
        return new Pose(hips, spine, gaze, reach, rightHand, leftFoot, rightFoot);
    }

    public Pose rightHand(Reach reach) {
        return new Pose(hips, spine, gaze, leftHand, reach, leftFoot, rightFoot);
    }

    /** Both hands alike, given for the left one. */
    public Pose hands(Reach left) {
        return leftHand(left).rightHand(left.mirrored());
    }

    public Pose leftFoot(Step step) {
        return new Pose(hips, spine, gaze, leftHand, rightHand, step, rightFoot);
    }

    public Pose rightFoot(Step step) {
        return new Pose(hips, spine, gaze, leftHand, rightHand, leftFoot, step);
    }

    /** Both feet alike, given for the left one. */
    public Pose feet(Step left) {
        return leftFoot(left).rightFoot(left.mirrored());
    }

    /** Left and right exchanged. */
    public Pose mirrored() {
        Spine other = spine.mirrored();
        Gaze look = new Gaze(-gaze.turn(), gaze.nod(), -gaze.tilt(), gaze.forward());
        return new Pose(
                hips.mirrored(),
                other,
                look,
                rightHand.mirrored(),
                leftHand.mirrored(),
                rightFoot.mirrored(),
                leftFoot.mirrored());
    }

    /** A part of the way to another pose; arms and legs find their own joints there, so they keep their length. */
    public Pose towards(Pose end, double part) {
        return new Pose(
                hips.towards(end.hips, part),
                spine.towards(end.spine, part),
                gaze.towards(end.gaze, part),
                leftHand.towards(end.leftHand, part),
                rightHand.towards(end.rightHand, part),
                leftFoot.towards(end.leftFoot, part),
                rightFoot.towards(end.rightFoot, part));
    }
}
