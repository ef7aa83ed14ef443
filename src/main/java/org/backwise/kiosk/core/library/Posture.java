package org.backwise.kiosk.core.library;

/** How the body is while a move is done. Only seated moves are done in the waiting room. */
public enum Posture {
    SEATED,
    STANDING,
    FLOOR,
    LYING,
    HELPER
}
