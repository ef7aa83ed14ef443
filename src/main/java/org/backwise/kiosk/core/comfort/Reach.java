package org.backwise.kiosk.core.comfort;

/** Where controls stand. */
public enum Reach {
    USUAL,
    /** In the lower part of the glass, for who sits or cannot lift an arm. */
    LOW
}
