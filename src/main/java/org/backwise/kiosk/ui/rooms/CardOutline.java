package org.backwise.kiosk.ui.rooms;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleRole;
import org.backwise.kiosk.ui.kit.Described;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** The outline of a bank card, and a ruler below it, in the size that is being tried. */
final class CardOutline extends Described {

    /** ISO/IEC 7810, form ID-1: 85.60 by 53.98 mm, corners of 3.18 mm. */
    static final double WIDTH_MM = 85.60;

    private static final long serialVersionUID = 1;
    private static final double HEIGHT_MM = 53.98;
    private static final double CORNER_MM = 3.18;
    private static final int RULER_MM = 100;

    private final transient Walk walk;
    private final int pixels;

    CardOutline(Walk walk, int pixels) {
        super(AccessibleRole.ICON);
        this.walk = walk;
        this.pixels = pixels;
    }

    private double millimetre() {
        return pixels / WIDTH_MM;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Theme theme = walk.kit().theme();
        Graphics2D brush = (Graphics2D) g.create();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        double high = HEIGHT_MM * millimetre();
        double corner = 2 * CORNER_MM * millimetre();
        RoundRectangle2D card = new RoundRectangle2D.Double(theme.edge(), theme.edge(), pixels, high, corner, corner);
        brush.setColor(theme.color(Role.SURFACE));
        brush.fill(card);
        brush.setColor(theme.color(Role.INK));
        brush.setStroke(new BasicStroke(theme.px(0.4)));
        brush.draw(card);
        brush.setFont(theme.font(TextStyle.LABEL_STRONG));
        brush.drawString(walk.words("card.card"), (float) (6 * millimetre()), (float) (high / 2));
        paintRuler(brush, theme, high + theme.space(6));
        brush.dispose();
    }

    private void paintRuler(Graphics2D brush, Theme theme, double y) {
        brush.draw(new Line2D.Double(theme.edge(), y, theme.edge() + RULER_MM * millimetre(), y));
        for (int mark = 0; mark <= RULER_MM; mark += 5) {
            double x = theme.edge() + mark * millimetre();
            double length = mark % 10 == 0 ? theme.px(4) : theme.px(2);
            brush.draw(new Line2D.Double(x, y, x, y - length));
        }
        brush.drawString(walk.words("card.ruler"), (float) (RULER_MM * millimetre() + theme.space(4)), (float) y);
    }

    @Override
    protected String inWords() {
        return walk.words("card.picture");
    }
}
