package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.space.Vec;

/** The figure's own sides. */
public enum Side {
    LEFT,
    RIGHT;

    /** A place or direction given for the left side, on this side. */
    public Vec of(Vec left) {
        return this == LEFT ? left : left.mirrored();
    }
}
