package org.backwise.kiosk.core.library;

/** The patient's own side that a turn of a move is done on. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH
}
