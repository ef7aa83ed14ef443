package org.backwise.kiosk.core.comfort;

/**
 * How tall the smallest capital letters on the screen are. The four ranges are those of VVSG 2.0, 7.1-G; the usual one
 * also meets Section 508, 402.4 (4.8 mm). The last is read from the distance that the clinic set.
 */
public enum TextSize {
    SMALL(3.9),
    USUAL(5.1),
    LARGE(6.7),
    LARGEST(8.7),
    ACROSS_THE_ROOM(8.7);

    /** EN 301 549, 5.1.4: a capital is seen at an angle of 0.7 degrees. */
    private static final double OF_THE_DISTANCE = 0.01222;

    private final double capitalMillimetres;

    TextSize(double capitalMillimetres) {
        this.capitalMillimetres = capitalMillimetres;
    }

    /** Height of the smallest capital letters on anything that is pressed, so at arm's length, in millimetres. */
    public double capitalMillimetres() {
        return capitalMillimetres;
    }

    /**
     * Height of the smallest capital letters of what is read, in millimetres on the real screen.
     *
     * @param viewingDistance millimetres from the eyes to the glass, as the clinic set it
     */
    public double readingMillimetres(int viewingDistance) {
        return this == ACROSS_THE_ROOM
                ? Math.max(capitalMillimetres, viewingDistance * OF_THE_DISTANCE)
                : capitalMillimetres;
    }
}
