package org.backwise.kiosk.core.comfort;

/** The five contrasts a patient can choose from; their colours belong to the theme. */
public enum Contrast {
    STANDARD,
    BLACK_ON_WHITE,
    WHITE_ON_BLACK,
    DARK,
    LOW
}
