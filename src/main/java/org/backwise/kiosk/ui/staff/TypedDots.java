package org.backwise.kiosk.ui.staff;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import javax.accessibility.AccessibleRole;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.ui.kit.Described;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.theme.Role;

/** How many digits have been typed. */
final class TypedDots extends Described {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private int count;

    TypedDots(Kit kit) {
        super(AccessibleRole.LABEL);
        this.kit = kit;
    }

    void show(int typed) {
        String before = inWords();
        count = typed;
        changedFrom(before);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = (Graphics2D) g.create();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setStroke(new BasicStroke(kit.theme().edge()));
        brush.setColor(kit.theme().color(Role.EDGE));
        double size = kit.theme().px(6);
        for (int i = 0; i < Pin.LONGEST; i++) {
            Ellipse2D dot =
                    new Ellipse2D.Double(kit.theme().edge() + i * size * 1.6, (getHeight() - size) / 2, size, size);
            if (i < count) {
                brush.fill(dot);
            } else if (i < Pin.SHORTEST) {
                brush.draw(dot);
            }
        }
        brush.dispose();
    }

    @Override
    protected String inWords() {
        return "*".repeat(count);
    }
}
