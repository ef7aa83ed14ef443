package org.backwise.kiosk.core.library;

/** Whether patients see something. */
public enum Shown {
    SHOWN,
    HIDDEN;

    /** What it becomes when it is turned. */
    public Shown other() {
        return this == SHOWN ? HIDDEN : SHOWN;
    }
}
