package org.backwise.kiosk.drawing.body;

/** How far a sleeve reaches. */
public enum Sleeve {
    SHORT,
    LONG
}
