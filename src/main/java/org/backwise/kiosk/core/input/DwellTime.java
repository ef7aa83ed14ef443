package org.backwise.kiosk.core.input;

/** How long the pointer of a head mouse or an eye tracker rests on something before that is pressed. */
public enum DwellTime {
    OFF(0),
    SHORT(800),
    USUAL(1500),
    LONG(2500);

    private final int millis;

    DwellTime(int millis) {
        this.millis = millis;
    }

    /** 0 where resting presses nothing. */
    public int millis() {
        return millis;
    }
}
