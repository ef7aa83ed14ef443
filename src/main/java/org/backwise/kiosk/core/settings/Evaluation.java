package org.backwise.kiosk.core.settings;

/** Whether flows that no clinician has signed may be shown. */
public enum Evaluation {
    /** Being tried out: unsigned flows are shown, and the welcome screen says so. */
    EVALUATING,
    /** In service: unsigned flows stay hidden. */
    IN_SERVICE
}
