package org.backwise.kiosk.core.library;

/**
 * What the body does during a phase of a hold; {@link #READY} is the time to move into the pose, {@link #CHANGE} the time
 * to change over between two ways of a counted move.
 */
public enum PhaseKind {
    READY,
    HOLD,
    REST,
    MOVE,
    CHANGE,
    BREATHE_IN,
    BREATHE_OUT
}
