package org.backwise.kiosk.core.library;

/** Whether staff may hide something. */
public enum Lock {
    LOCKED,
    FREE
}
