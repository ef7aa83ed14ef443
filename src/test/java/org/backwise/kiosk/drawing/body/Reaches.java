package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.space.Vec;

/** What hands often do, given for the left one. */
public final class Reaches {
    private Reaches() {}

    /** Resting on the own thigh, sitting. */
    public static Reach onThigh() {
        return new Reach(
                Vec.of(33, Pose.SEATED + 26, 82),
                Reach.Base.ROOM,
                Vec.of(0.5, -0.5, -1),
                Vec.of(-0.15, -0.22, 1),
                Vec.of(-1, 0, 0.3),
                HandShape.FLAT);
    }

    /** The same place as {@link #onThigh}, measured from the chest, for hands that leave it. */
    public static Reach onLap() {
        Reach thigh = onThigh();
        Vec waist = Vec.of(0, Pose.SEATED + Build.WAIST_HEIGHT, 0);
        return new Reach(
                thigh.palm().minus(waist),
                Reach.Base.CHEST,
                thigh.elbow(),
                thigh.fingers(),
                thigh.thumb(),
                thigh.shape());
    }

    /** Hanging at the side. */
    public static Reach hanging() {
        return new Reach(
                Vec.of(66, -96, 10),
                Reach.Base.CHEST,
                Vec.of(0.4, 0, -1),
                Vec.of(0, -1, 0.12),
                Vec.of(-0.2, -0.3, 1),
                HandShape.FLAT);
    }

    /** The left hand lying on the right shoulder, arm across the chest. */
    public static Reach onOtherShoulder() {
        return new Reach(
                Vec.of(-34, 70, 26),
                Reach.Base.CHEST,
                Vec.of(0.75, -1, 0.6),
                Vec.of(-0.75, 0.62, -0.25),
                Vec.of(0.62, 0.75, 0.1),
                HandShape.FLAT);
    }
}
