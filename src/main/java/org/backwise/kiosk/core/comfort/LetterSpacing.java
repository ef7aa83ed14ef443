package org.backwise.kiosk.core.comfort;

/** How far letters and words stand apart (WCAG 2.2, 1.4.12: letters 0.12, words 0.16 of the font size). */
public enum LetterSpacing {
    USUAL(0, 0),
    WIDE(0.12, 0.16);

    private final double letters;
    private final double words;

    LetterSpacing(double letters, double words) {
        this.letters = letters;
        this.words = words;
    }

    /** Room added behind each letter, in parts of the font size. */
    public double letters() {
        return letters;
    }

    /** Room added to each blank, in parts of the font size. */
    public double words() {
        return words;
    }
}
