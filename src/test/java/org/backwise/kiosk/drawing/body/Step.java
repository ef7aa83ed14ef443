package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.space.Vec;

/**
 * Where a foot is; the knee follows.
 *
 * @param ankle where the ankle is in the room
 * @param knee the direction in which the knee points out
 * @param toes the direction of the toes
 * @param instep the direction the top of the foot faces
 */
public record Step(Vec ankle, Vec knee, Vec toes, Vec instep) {
    /** A foot flat on the floor, toes to the front. */
    public static Step flat(double x, double z) {
        return new Step(Vec.of(x, Build.ANKLE, z), Vec.of(0, 0.5, 1), Vec.FRONT, Vec.UP);
    }

    public Step mirrored() {
        return new Step(ankle.mirrored(), knee.mirrored(), toes.mirrored(), instep.mirrored());
    }

    Step towards(Step end, double part) {
        return new Step(
                ankle.towards(end.ankle, part),
                knee.towards(end.knee, part),
                toes.towards(end.toes, part),
                instep.towards(end.instep, part));
    }
}
