package org.backwise.kiosk.ui.kit;

import java.awt.Graphics2D;
import org.backwise.kiosk.ui.theme.TextStyle;

/** The words of a tile: a title, and one line about it below. */
record TileWords(Kit kit, String title, String about) {

    private static final int MOST_TITLE_LINES = 3;

    /** Whether no word is cut at this width, and the words are read at a glance: a short title, and one line below it. */
    boolean fits(int width) {
        return titled().longestWord() <= width
                && titled().ends(width).size() <= MOST_TITLE_LINES
                && below().ends(width).size() == 1;
    }

    /** Title and line with what stands free around them, in pixels. */
    int height(int width) {
        return linesHeight(width) + kit.theme().space(4);
    }

    int linesHeight(int width) {
        return title(width).height() + between() + about(width).height();
    }

    void paint(Graphics2D brush, double x, double y, int width) {
        Lines above = title(width);
        above.draw(brush, x, y);
        about(width).draw(brush, x, y + above.height() + between());
    }

    private int between() {
        return kit.theme().space(1);
    }

    private Lines title(int width) {
        return Lines.balanced(titled(), width, Lines.Spacing.HEADING);
    }

    private Lines about(int width) {
        return Lines.balanced(below(), width, Lines.Spacing.HEADING);
    }

    private Paragraph titled() {
        return kit.paragraph(title, TextStyle.BODY_STRONG);
    }

    private Paragraph below() {
        return kit.paragraph(about, TextStyle.LABEL);
    }
}
