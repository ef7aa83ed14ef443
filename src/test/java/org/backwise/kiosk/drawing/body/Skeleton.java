package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.space.Frame;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * Where a pose puts every joint of a body.
 *
 * @param lower the pelvis and lower trunk, from the middle of the hips
 * @param chest the upper trunk, from the waist
 * @param neck the foot of the neck
 * @param head the middle of the head
 */
public record Skeleton(
        Frame lower, Frame chest, Vec neck, Frame head, Limb leftArm, Limb rightArm, Limb leftLeg, Limb rightLeg) {
    private static final double PALM = 21;

    public static Skeleton of(Build build, Pose pose) {
        Spine spine = pose.spine();
        Frame hips = Frame.upright(pose.hips());
        Frame pelvis = hips.bent(spine.lean(), 0, spine.pelvis());
        Frame lower = hips.bent(spine.lean(), spine.sideways() * 0.4, spine.pelvis());
        Frame chest = lower.at(lower.point(0, Build.WAIST_HEIGHT, 0))
                .bent(spine.curl(), spine.sideways() * 0.6, spine.twist() - spine.pelvis());
        Vec neck = chest.point(0, Build.SHOULDER_HEIGHT + 10, -6);
        Gaze gaze = pose.gaze();
        Frame head = chest.at(neck).bent(gaze.nod(), gaze.tilt(), gaze.turn());
        return new Skeleton(
                lower,
                chest,
                neck,
                head.at(head.point(0, 58, 6 + gaze.forward())),
                arm(build, chest, pose.leftHand(), Side.LEFT),
                arm(build, chest, pose.rightHand(), Side.RIGHT),
                leg(build, pelvis, pose.leftFoot(), Side.LEFT),
                leg(build, pelvis, pose.rightFoot(), Side.RIGHT));
    }

    public Limb arm(Side side) {
        return side == Side.LEFT ? leftArm : rightArm;
    }

    public Limb leg(Side side) {
        return side == Side.LEFT ? leftLeg : rightLeg;
    }

    /** The middle of a hand. */
    public Vec palm(Side side) {
        return arm(side).end().plus(arm(side).tip().times(PALM));
    }

    private static Limb arm(Build build, Frame chest, Reach reach, Side side) {
        Vec shoulder = chest.point(build.shoulder(side).plus(reach.shoulder()));
        Frame base = switch (reach.base()) {
            case ROOM -> Frame.upright(Vec.ZERO);
            case CHEST -> chest;
            case SHOULDER -> chest.at(shoulder);
        };
        Vec fingers = base.direction(reach.fingers()).unit();
        Vec wrist = base.point(reach.palm()).minus(fingers.times(PALM));
        Vec elbow = base.direction(reach.elbow());
        Vec thumb = base.direction(reach.thumb());
        return Limb.solved(shoulder, wrist, Build.UPPER_ARM, Build.FOREARM, elbow, fingers, thumb);
    }

    private static Limb leg(Build build, Frame hips, Step step, Side side) {
        Vec hip = hips.point(build.hip(side));
        return Limb.solved(hip, step.ankle(), Build.THIGH, Build.SHIN, step.knee(), step.toes(), step.instep());
    }
}
