package org.backwise.kiosk.drawing.body;

/**
 * How the head is held on the chest, in degrees.
 *
 * @param turn to the left
 * @param nod down
 * @param tilt to the left shoulder
 * @param forward slid forward without a nod, in units of the room
 */
public record Gaze(double turn, double nod, double tilt, double forward) {
    public static final Gaze AHEAD = new Gaze(0, 0, 0);

    public Gaze(double turn, double nod, double tilt) {
        this(turn, nod, tilt, 0);
    }

    Gaze towards(Gaze end, double part) {
        return new Gaze(
                Spine.mix(turn, end.turn, part),
                Spine.mix(nod, end.nod, part),
                Spine.mix(tilt, end.tilt, part),
                Spine.mix(forward, end.forward, part));
    }
}
