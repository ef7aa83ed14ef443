package org.backwise.kiosk.core.staff;

/** What becomes of the visit that was interrupted. */
public enum Afterwards {
    /** It goes on where it was, with the patient's own text size and contrast. */
    HANDED_BACK,
    /** All of it is forgotten. */
    WIPED
}
