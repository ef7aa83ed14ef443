package org.backwise.kiosk.core.comfort;

/**
 * How tall the smallest capital letters on the screen are. The first four ranges are those of VVSG 2.0, 7.1-G; the usual one
 * also meets Section 508, 402.4 (4.8 mm). The last is seen at 0.7 degrees from where the clinic says that it is read (EN 301
 * 549, 5.1.4).
 */
public enum TextSize {
    SMALL(3.9),
    USUAL(5.1),
    LARGE(6.7),
    LARGEST(8.7),
    ACROSS_ROOM(8.7);

    /** Height that is seen at 0.7 degrees, as a part of the distance. */
    public static final double SEEN = 0.01222;

    private final double capitalMillimetres;

    TextSize(double capitalMillimetres) {
        this.capitalMillimetres = capitalMillimetres;
    }

    /**
     * Height of the smallest capital letters, in millimetres on the real screen.
     *
     * @param distance from which the screen is read, in millimetres; it matters across the room only
     */
    public double capitalMillimetres(double distance) {
        return this == ACROSS_ROOM ? Math.max(capitalMillimetres, distance * SEEN) : capitalMillimetres;
    }
}
