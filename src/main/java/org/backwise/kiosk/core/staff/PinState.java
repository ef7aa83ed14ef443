package org.backwise.kiosk.core.staff;

/** Whether this kiosk has been given its PINs. */
public enum PinState {
    /** First start: the desk asks for them. */
    NONE,
    SET
}
