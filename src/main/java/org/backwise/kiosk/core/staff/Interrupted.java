package org.backwise.kiosk.core.staff;

/** Whether somebody's visit lies under the desk. */
public enum Interrupted {
    NOBODY,
    A_VISIT
}
