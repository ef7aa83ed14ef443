package org.backwise.kiosk.core.library;

/** How long a patient chooses to hold: first tries are short. */
public enum HoldLength {
    EASY,
    USUAL
}
