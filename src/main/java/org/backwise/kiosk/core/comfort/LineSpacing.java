package org.backwise.kiosk.core.comfort;

/** How far lines stand apart (WCAG 2.2, 1.4.8 and 1.4.12: one and a half at least where texts are read). */
public enum LineSpacing {
    USUAL(1.5, 1.22),
    WIDE(2, 1.6);

    private final double lines;
    private final double headings;

    LineSpacing(double lines, double headings) {
        this.lines = lines;
        this.headings = headings;
    }

    /** From baseline to baseline where texts are read, in parts of the font size. */
    public double lines() {
        return lines;
    }

    /** The same in headings and on buttons. */
    public double headings() {
        return headings;
    }
}
