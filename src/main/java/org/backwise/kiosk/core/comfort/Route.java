package org.backwise.kiosk.core.comfort;

/** By which way the voice is heard; which device that is, the clinic sets. */
public enum Route {
    LOUDSPEAKER,
    HEADPHONES
}
