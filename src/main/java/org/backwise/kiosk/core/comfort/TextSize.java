package org.backwise.kiosk.core.comfort;

/**
 * How tall the smallest capital letters on the screen are. The four ranges are those of VVSG 2.0, 7.1-G; the usual one
 * also meets Section 508, 402.4 (4.8 mm).
 */
public enum TextSize {
    SMALL(3.9),
    USUAL(5.1),
    LARGE(6.7),
    LARGEST(8.7);

    private final double capitalMillimetres;

    TextSize(double capitalMillimetres) {
        this.capitalMillimetres = capitalMillimetres;
    }

    /** Height of the smallest capital letters, in millimetres on the real screen. */
    public double capitalMillimetres() {
        return capitalMillimetres;
    }
}
