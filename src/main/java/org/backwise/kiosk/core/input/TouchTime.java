package org.backwise.kiosk.core.input;

/**
 * How long a finger must stay on something before that counts as a press; for whoever shakes, and touches much that is not
 * meant. With {@link #TAP} a press counts when the finger leaves.
 */
public enum TouchTime {
    TAP(0),
    HALF(500),
    ONE(1000),
    TWO(2000);

    private final int millis;

    TouchTime(int millis) {
        this.millis = millis;
    }

    /** 0 for a tap. */
    public int millis() {
        return millis;
    }
}
