package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.body.Build;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.FoamRoller;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * Lying back on a foam roller, knees bent, feet flat, both hands below the head: where the body is when the roller is
 * at one place of the back.
 *
 * @param hips where the hips are on the mat, and how high
 * @param contact how far from the hips, along the back, the roller is
 */
record OnRoller(Vec hips, double contact) {
    /** How thick the mat is. */
    static final double MAT = 8;

    /** Where the ankles stay. */
    static final double FEET = 96;

    /** The roller is below the shoulder blades; the hips are on the mat. */
    static final OnRoller SHOULDER_BLADES = new OnRoller(Vec.of(0, MAT + 35, 0), 104);

    /** The roller has come to the end of the ribs; the hips are low, just off the mat. */
    static final OnRoller LAST_RIB = new OnRoller(Vec.of(0, MAT + 44, -66), 71);

    private static final double BACK = 28;

    Pose pose() {
        return Pose.sitting()
                .hips(hips)
                .spine(new Spine(-90 + rise(), 0, 0, 0))
                .gaze(new Gaze(0, 4, 0))
                .hands(belowHead())
                .feet(new Step(Vec.of(26, Build.ANKLE + MAT, FEET), Vec.of(0, 1, 0.2), Vec.FRONT, Vec.UP));
    }

    /** The middle of the roller. */
    Vec roller() {
        double rise = Math.toRadians(rise());
        Vec onBack = hips.plus(Vec.of(0, Math.sin(rise), -Math.cos(rise)).times(contact));
        return Vec.of(0, MAT + FoamRoller.RADIUS, onBack.z());
    }

    /** How steep the trunk is, in degrees. */
    private double rise() {
        double height = MAT + 2 * FoamRoller.RADIUS + BACK - hips.y();
        return Math.toDegrees(Math.asin(height / contact));
    }

    /** The left hand carries the back of the head; the elbow points out. */
    static Reach belowHead() {
        return new Reach(
                Vec.of(12, 132, -42),
                Reach.Base.CHEST,
                Vec.of(0.9, 0.5, 0.5),
                Vec.of(-0.9, 0.3, -0.1),
                Vec.of(0, -0.6, 0.5),
                HandShape.FLAT);
    }
}
