package org.backwise.kiosk.core.library;

/** What the body does during a phase of a hold; {@link #READY} is the time to move into the pose. */
public enum PhaseKind {
    READY,
    HOLD,
    REST,
    MOVE,
    BREATHE_IN,
    BREATHE_OUT
}
