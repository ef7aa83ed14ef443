package org.backwise.kiosk.drawing.symbols.body;

/** How a name badge is shown. */
public enum Badge {
    PLAIN,
    /** With a bright ring: look at it. */
    HIGHLIGHTED
}
