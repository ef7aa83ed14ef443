package org.backwise.kiosk.core.staff;

/** What the PIN pad tells whoever types. */
public enum PinNote {
    NONE,
    TOO_SHORT,
    /** All the same, two digits only, or digits in a row. */
    TOO_EASY,
    CHECKING,
    WRONG,
    /** Too many wrong tries: to be waited for. */
    WAIT,
    NOT_THE_SAME,
    /** Each role has a PIN of its own. */
    TAKEN,
    /** The state folder cannot be read or written. */
    BROKEN
}
