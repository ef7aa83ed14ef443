package org.backwise.kiosk.ui.kit;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import org.backwise.kiosk.ui.theme.Role;

/** Where in a flow the patient is, beside the words that say the same: done steps full, this one long, later ones open. */
public final class StepDots extends JComponent {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final int at;
    private final int steps;

    /** @param at index of the present step, from 0 */
    public StepDots(Kit kit, int at, int steps) {
        this.kit = kit;
        this.at = at;
        this.steps = steps;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(steps * 2 * dot() + 2 * dot(), 2 * dot());
    }

    private int dot() {
        return kit.theme().px(3.6);
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        brush.setColor(kit.color(Role.EDGE));
        float line = kit.theme().px(0.7);
        brush.setStroke(new BasicStroke(line));
        double x = line;
        double y = (getHeight() - dot()) / 2.0;
        for (int step = 0; step < steps; step++) {
            double width = step == at ? 2.6 * dot() : dot();
            RoundRectangle2D shape = new RoundRectangle2D.Double(x, y, width, dot(), dot(), dot());
            if (step <= at) {
                brush.fill(shape);
            }
            brush.draw(shape);
            x += width + dot();
        }
        brush.dispose();
    }
}
