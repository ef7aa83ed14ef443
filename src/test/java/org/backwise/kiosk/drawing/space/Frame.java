package org.backwise.kiosk.drawing.space;

/** A place in the room together with its own left, up and front: what a pelvis, a chest or a head is to its parts. */
public record Frame(Vec origin, Vec left, Vec up, Vec front) {
    public static Frame upright(Vec origin) {
        return new Frame(origin, Vec.LEFT, Vec.UP, Vec.FRONT);
    }

    /** A point given in this frame's own measures, as a point in the room. */
    public Vec point(Vec own) {
        return origin.plus(direction(own));
    }

    public Vec point(double x, double y, double z) {
        return point(new Vec(x, y, z));
    }

    /** A direction given in this frame's own measures, as a direction in the room. */
    public Vec direction(Vec own) {
        return left.times(own.x()).plus(up.times(own.y())).plus(front.times(own.z()));
    }

    /** The same directions at another place. */
    public Frame at(Vec place) {
        return new Frame(place, left, up, front);
    }

    /** Tipped forward, then bent to the left, then turned to the left, all about its own axes. */
    public Frame bent(double forward, double sideways, double turn) {
        return new Frame(
                origin,
                direction(bend(Vec.LEFT, forward, sideways, turn)),
                direction(bend(Vec.UP, forward, sideways, turn)),
                direction(bend(Vec.FRONT, forward, sideways, turn)));
    }

    private static Vec bend(Vec own, double forward, double sideways, double turn) {
        return own.turnedLeft(turn).bentLeft(sideways).tippedForward(forward);
    }
}
