package org.backwise.kiosk.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import org.backwise.kiosk.ui.theme.Role;

/** A large icon on the ground of a picture, for screens that say one thing. It only repeats what the words say. */
public final class GlyphView extends JComponent {

    private static final long serialVersionUID = 1;
    private static final double PART = 0.42;

    private final transient Kit kit;
    private final Glyph glyph;

    public GlyphView(Kit kit, Glyph glyph) {
        this.kit = kit;
        this.glyph = glyph;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        double corner = 2.0 * kit.theme().corner();
        brush.setColor(kit.color(Role.SURFACE));
        brush.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), corner, corner));
        double side = Math.min(getWidth(), getHeight()) * PART;
        kit.paintGlyph(brush, glyph, Role.ON_SURFACE, (getWidth() - side) / 2, (getHeight() - side) / 2, side);
        brush.dispose();
    }
}
