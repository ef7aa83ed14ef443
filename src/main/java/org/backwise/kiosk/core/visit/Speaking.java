package org.backwise.kiosk.core.visit;

/** What the voice is doing. */
public enum Speaking {
    QUIET,
    TALKING,
    PAUSED
}
