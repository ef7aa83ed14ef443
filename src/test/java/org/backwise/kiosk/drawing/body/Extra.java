package org.backwise.kiosk.drawing.body;

/** What else makes a face somebody's own. */
public enum Extra {
    GLASSES,
    BEARD,
    WRINKLES
}
