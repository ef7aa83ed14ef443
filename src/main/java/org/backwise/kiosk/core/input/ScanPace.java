package org.backwise.kiosk.core.input;

/** How long the kiosk stays at each place while it goes from one to the next for whoever has one switch. */
public enum ScanPace {
    SLOWEST(5000),
    SLOW(3000),
    USUAL(2000),
    FAST(1200),
    FASTEST(800);

    private final int millis;

    ScanPace(int millis) {
        this.millis = millis;
    }

    public int millis() {
        return millis;
    }
}
