package org.backwise.kiosk.core.library;

/** How much care a flow's moves need; a flow without moves has none and needs no safety check. */
public enum Risk {
    NONE,
    GENTLE,
    LOW,
    MEDIUM
}
