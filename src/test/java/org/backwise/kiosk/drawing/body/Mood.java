package org.backwise.kiosk.drawing.body;

/** What a face says. */
public enum Mood {
    CALM,
    WORRIED,
    IN_PAIN
}
