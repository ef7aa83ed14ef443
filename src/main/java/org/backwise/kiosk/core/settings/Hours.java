package org.backwise.kiosk.core.settings;

/** Whether these are hours in which the loudspeaker has to be quiet. */
public enum Hours {
    ORDINARY,
    QUIET
}
