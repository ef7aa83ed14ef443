package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.space.Vec;

/**
 * A body's measures. Bones are alike in all grown people, so that every pose fits every person; what differs is how
 * much is around them.
 *
 * @param limb how thick arms and legs are
 * @param trunk how thick the trunk is
 * @param belly how far the belly stands out
 * @param bust how far the bust stands out
 * @param shoulder half the distance between the shoulder joints
 */
public record Build(double limb, double trunk, double belly, double bust, double shoulder) {
    public static final double UPPER_ARM = 84;
    public static final double FOREARM = 74;
    public static final double THIGH = 120;
    public static final double SHIN = 135;
    public static final double ANKLE = 17;
    public static final double WAIST_HEIGHT = 50;
    public static final double SHOULDER_HEIGHT = 74;
    public static final double HIP = 20;

    public static final Build SLIM = new Build(0.92, 0.9, 0, 0, 43);
    public static final Build SLIM_BUST = new Build(0.9, 0.88, 0, 6, 41);
    public static final Build MEDIUM = new Build(1, 1, 2, 0, 46);
    public static final Build MEDIUM_BUST = new Build(0.97, 0.98, 2, 9, 43);
    public static final Build HEAVY = new Build(1.12, 1.2, 12, 0, 49);
    public static final Build HEAVY_BUST = new Build(1.12, 1.18, 10, 9, 46);

    Vec hip(Side side) {
        return side.of(Vec.of(HIP * Math.sqrt(trunk), 0, 0));
    }

    Vec shoulder(Side side) {
        return side.of(Vec.of(shoulder, SHOULDER_HEIGHT, -2));
    }
}
