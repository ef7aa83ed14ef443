package org.backwise.kiosk.core.settings;

/** The paper in the printer. */
public enum Paper {
    A4,
    LETTER
}
