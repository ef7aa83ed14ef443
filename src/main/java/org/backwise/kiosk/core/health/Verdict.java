package org.backwise.kiosk.core.health;

/** What a figure means for staff. */
public enum Verdict {
    GOOD,
    /** It works, but somebody should look when there is time. */
    LOOK,
    /** Patients miss something until somebody acts. */
    ACT
}
