package org.backwise.kiosk.ui.theme;

/** The steps of the type scale, by how many times the smallest capitals they are, and their weight. */
public enum TextStyle {
    LABEL(1, Weight.REGULAR),
    LABEL_STRONG(1, Weight.SEMI_BOLD),
    CARD(1.2, Weight.REGULAR),
    CARD_STRONG(1.2, Weight.SEMI_BOLD),
    BODY(1.4, Weight.REGULAR),
    BODY_STRONG(1.4, Weight.SEMI_BOLD),
    TITLE(1.65, Weight.SEMI_BOLD),
    HEADING(2.35, Weight.BOLD),
    DISPLAY(3.9, Weight.BOLD);

    private final double ratio;
    private final Weight weight;

    TextStyle(double ratio, Weight weight) {
        this.ratio = ratio;
        this.weight = weight;
    }

    double ratio() {
        return ratio;
    }

    Weight weight() {
        return weight;
    }
}
