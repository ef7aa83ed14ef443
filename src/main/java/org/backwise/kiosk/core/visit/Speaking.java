package org.backwise.kiosk.core.visit;

/** What the voice is doing. */
public enum Speaking {
    QUIET,
    /** Reads a screen. */
    TALKING,
    /** Says something short: what has the focus, or a cue. */
    BRIEF,
    PAUSED
}
