package org.backwise.kiosk.drawing.symbols.body;

/** Whether somebody wears glasses. */
public enum Eyewear {
    NONE,
    GLASSES
}
