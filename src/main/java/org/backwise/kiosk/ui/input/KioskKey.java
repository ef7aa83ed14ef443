package org.backwise.kiosk.ui.input;

/** What a key means on the kiosk, whichever keyboard or keypad sends it. */
public enum KioskKey {
    FOCUS_NEXT,
    FOCUS_PREVIOUS,
    NEXT,
    BACK,
    PRESS,
    /** Any other key: it does nothing, but shows that somebody is there. */
    OTHER
}
