package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.space.Vec;

/**
 * What an arm reaches for; the elbow follows.
 *
 * @param palm where the middle of the hand is
 * @param base what that place, and the directions, are measured from
 * @param elbow the direction in which the elbow points out
 * @param fingers the direction of the fingers
 * @param thumb the direction of the thumb
 * @param shoulder how far the shoulder is lifted or drawn from where it rests on the chest
 */
public record Reach(Vec palm, Base base, Vec elbow, Vec fingers, Vec thumb, HandShape shape, Vec shoulder) {
    /** What a place is measured from. */
    public enum Base {
        /** The room: hands stay where they are while the trunk moves. */
        ROOM,
        /** The chest, from the waist: hands go with it. */
        CHEST,
        /** The chest, from the shoulder: an arm hangs from it, wherever it goes. */
        SHOULDER
    }

    /** With the shoulder at rest. */
    public Reach(Vec palm, Base base, Vec elbow, Vec fingers, Vec thumb, HandShape shape) {
        this(palm, base, elbow, fingers, thumb, shape, Vec.ZERO);
    }

    /** The same on the other side of the body. */
    public Reach mirrored() {
        return new Reach(
                palm.mirrored(),
                base,
                elbow.mirrored(),
                fingers.mirrored(),
                thumb.mirrored(),
                shape,
                shoulder.mirrored());
    }

    public Reach at(Vec newPalm) {
        return new Reach(newPalm, base, elbow, fingers, thumb, shape, shoulder);
    }

    /** With the shoulder so far from its rest. */
    public Reach shoulder(Vec newShoulder) {
        return new Reach(palm, base, elbow, fingers, thumb, shape, newShoulder);
    }

    Reach towards(Reach end, double part) {
        return new Reach(
                palm.towards(end.palm, part),
                end.base,
                elbow.towards(end.elbow, part),
                fingers.towards(end.fingers, part),
                thumb.towards(end.thumb, part),
                end.shape,
                shoulder.towards(end.shoulder, part));
    }
}
