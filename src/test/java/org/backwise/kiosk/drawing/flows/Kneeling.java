package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Build;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Box;
import org.backwise.kiosk.drawing.props.Chair;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;

/** Poses on hands and knees and on one knee, and the chair to hold on to. */
final class Kneeling {
    /** How high the seat of the chair is. */
    static final double SEAT = 126;

    private static final double TOWEL = 10;
    private static final double KNEE = 22;

    private Kneeling() {}

    /** A folded towel below a knee that is so far to the left. */
    static void towel(Svg svg, Camera camera, double x) {
        svg.group("towel", towel -> {
            Box.of(x - 42, x + 42, 0, 6, -52, 46, 3).draw(towel, camera, Palette.CUSHION, Palette.CUSHION_LINE);
            Box.of(x - 40, x + 40, 5, TOWEL, -50, 42, 3).draw(towel, camera, Palette.CUSHION, Palette.CUSHION_LINE);
        });
    }

    /** The usual chair at a place in the room, turned to the left by so many degrees. */
    static void chair(Svg svg, Camera camera, Vec place, double turn) {
        Flat foot = camera.see(place);
        new Chair(new Camera(camera.yaw() + turn, camera.pitch(), camera.scale(), foot.x(), foot.y())).draw(svg);
    }

    /** On hands and knees, back level, looking down and ahead. */
    static Pose handsAndKnees() {
        Step foot = kneelingFoot(20, 0);
        Reach hand = new Reach(
                Vec.of(44, 9, 142),
                Reach.Base.ROOM,
                Vec.of(0.3, 0, -1),
                Vec.of(0, -0.1, 1),
                Vec.of(-1, 0, 0.2),
                HandShape.FLAT);
        return new Pose(
                Vec.of(0, KNEE + Build.THIGH, 0),
                new Spine(79, 0, 0, 0),
                new Gaze(0, -26, 0),
                hand,
                hand.mirrored(),
                foot,
                foot.mirrored());
    }

    /** Tall on the right knee, the left foot flat in front, the hips slid forward by so much. */
    static Pose onRightKnee(double shift) {
        double height = KNEE + TOWEL + Math.sqrt(Build.THIGH * Build.THIGH - shift * shift);
        return new Pose(
                Vec.of(0, height, shift),
                Spine.TALL,
                Gaze.AHEAD,
                Reaches.hanging(),
                Reaches.hanging().mirrored(),
                Step.flat(24, 136),
                kneelingFoot(-20, TOWEL));
    }

    /** The foot behind a knee on the floor, or so much higher: on the toes' upper side. */
    private static Step kneelingFoot(double x, double high) {
        double down = KNEE + high - 20;
        double back = Math.sqrt(Build.SHIN * Build.SHIN - down * down);
        return new Step(Vec.of(x, 20, -back), Vec.of(0, -1, 1), Vec.of(0, -0.12, -1), Vec.DOWN);
    }

    /** The left hand on the seat of a chair beside or before. */
    static Reach onSeat(double x, double z) {
        return new Reach(
                Vec.of(x, SEAT + 9, z),
                Reach.Base.ROOM,
                Vec.of(0.6, 0.2, -1),
                Vec.of(0.2, -0.2, 1),
                Vec.of(-1, 0, 0.1),
                HandShape.FLAT);
    }

    /** The left hand around the side of the back of a chair that stands beside, facing the same way. */
    static Reach onChairBack() {
        return new Reach(
                Vec.of(78, 238, 100),
                Reach.Base.ROOM,
                Vec.of(0.6, -1, -0.4),
                Vec.of(0.3, 0.1, 1),
                Vec.of(-0.2, 1, 0),
                HandShape.HOLD);
    }

    /** On the right knee, leaning forward with both hands on the seat of a chair in front. */
    static Pose handsOnSeat() {
        return onRightKnee(0)
                .spine(new Spine(34, 8, 0, 0))
                .gaze(new Gaze(0, -26, 0))
                .hands(onSeat(38, 194));
    }
}
