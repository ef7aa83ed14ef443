package org.backwise.kiosk.core.staff;

/** What became of a new PIN. */
public enum PinKept {
    KEPT,
    /** It is the other role's. */
    TAKEN,
    /** The state folder cannot be written. */
    NOT_WRITTEN
}
