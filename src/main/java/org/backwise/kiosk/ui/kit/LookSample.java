package org.backwise.kiosk.ui.kit;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * A few letters in a small field, set and coloured as all of the screen would be if this were chosen. They only show what
 * the words beside them say.
 *
 * @param kit with the look that is shown
 */
public record LookSample(Kit kit, String words, TextStyle style, Stands stands) {

    /** How the words of a sample stand to each other. */
    public enum Stands {
        BESIDE,
        /** Each on a line of its own, so that the room between lines is seen. */
        BELOW
    }

    Dimension size() {
        Lines lines = lines();
        return new Dimension((int) Math.ceil(lines.width()) + 2 * pad(), lines.height() + pad());
    }

    private int pad() {
        return kit.theme().space(1);
    }

    private Lines lines() {
        Paragraph paragraph = kit.paragraph(words, style);
        double width = stands == Stands.BELOW ? paragraph.longestWord() + 1 : Short.MAX_VALUE;
        return Lines.of(paragraph, width, stands == Stands.BELOW ? Lines.Spacing.READING : Lines.Spacing.HEADING);
    }

    void paint(Graphics2D brush, double x, double y) {
        Dimension size = size();
        double edge = kit.theme().edge();
        double corner = kit.theme().corner();
        RoundRectangle2D field = new RoundRectangle2D.Double(
                x + edge / 2, y + edge / 2, size.width - edge, size.height - edge, corner, corner);
        brush.setColor(kit.color(Role.CARD));
        brush.fill(field);
        brush.setStroke(new BasicStroke((float) edge));
        brush.setColor(kit.color(Role.EDGE));
        brush.draw(field);
        brush.setColor(kit.color(Role.ON_CARD));
        lines().draw(brush, x + pad(), y + pad() / 2.0);
    }
}
