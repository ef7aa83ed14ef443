package org.backwise.kiosk.core.speech;

/** Who can hear what is said. */
public enum Route {
    /** Everybody in the room. */
    LOUDSPEAKER,
    /** Only the patient. */
    HEADPHONES
}
