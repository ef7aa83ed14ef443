package org.backwise.kiosk.core.comfort;

/** How far lines stand apart (WCAG 2.2, 1.4.8: one and a half at least). */
public enum LineSpacing {
    USUAL(1.5),
    WIDE(2);

    private final double lines;

    LineSpacing(double lines) {
        this.lines = lines;
    }

    /** From baseline to baseline, in parts of the font size. */
    public double lines() {
        return lines;
    }
}
