package org.backwise.kiosk.core.visit;

/** What choices about text and sound are grouped by; one topic is open at a time. */
public enum ComfortTopic {
    TEXT,
    COLORS,
    VOICE,
    SCREEN,
    /** How things are pressed. */
    PRESSING
}
