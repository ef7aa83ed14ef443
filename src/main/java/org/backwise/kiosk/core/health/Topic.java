package org.backwise.kiosk.core.health;

/** What is looked at to tell how the kiosk is, in the order in which staff read it. */
public enum Topic {
    VERSION,
    UPTIME,
    RESTARTS,
    CODES,
    MEMORY,
    DISK,
    STATE_FOLDER,
    SOUND,
    VOICE,
    PRINTER,
    SCREEN,
    CONTENT,
    CLOCK
}
