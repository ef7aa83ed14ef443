package org.backwise.kiosk.core.staff;

/** What the desk says of itself, if whoever is there wants to hear it. */
public enum DeskSpeech {
    /** The screen that has come. */
    SCREEN,
    /** What has the focus. */
    FOCUS,
    /** A digit was typed: never which. */
    ASTERISK,
    ERASED
}
