package org.backwise.kiosk.core.review;

/** How a flow's review stands. */
public enum Standing {
    /** No clinician has signed it: shown only while the kiosk is being tried out. */
    UNSIGNED,
    /** Signed, and the day of the next review has passed. */
    OVERDUE,
    /** Signed. */
    SIGNED
}
