package org.backwise.kiosk.core.comfort;

/** Whether the screen can be seen; it goes dark only when the patient asks. */
public enum Display {
    SHOWN,
    DARK
}
