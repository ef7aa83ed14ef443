package org.backwise.kiosk.core.speech;

/** Whether the kiosk can be heard. */
public enum Sound {
    AUDIBLE,
    MISSING
}
