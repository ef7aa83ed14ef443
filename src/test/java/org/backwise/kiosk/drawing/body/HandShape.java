package org.backwise.kiosk.drawing.body;

/** What a hand does. */
public enum HandShape {
    /** Fingers together, seen on the back or the palm. */
    FLAT,
    /** Fingers together, seen from the thumb's edge. */
    EDGE,
    /** Closed around something. */
    HOLD,
    /** Forefinger out. */
    POINT
}
