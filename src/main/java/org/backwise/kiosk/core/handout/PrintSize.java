package org.backwise.kiosk.core.handout;

/** How large the letters of a print-out are; headings are larger still. All are large print (UKAAF: 16 points or more). */
public enum PrintSize {
    USUAL(18),
    LARGE(22),
    LARGEST(27);

    private final int points;

    PrintSize(int points) {
        this.points = points;
    }

    /** Size of the smallest letters, in points. */
    public int points() {
        return points;
    }
}
