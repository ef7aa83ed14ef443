package org.backwise.kiosk.ui.rooms;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javax.accessibility.AccessibleRole;
import org.backwise.kiosk.ui.kit.Described;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.Theme;

/** A picture of a whole screen, as large as the room allows, with an edge around it. */
final class SmallScreen extends Described {

    private static final long serialVersionUID = 1;

    private final transient Theme theme;
    private final transient BufferedImage screen;
    private final String words;

    SmallScreen(Theme theme, BufferedImage screen, String words) {
        super(AccessibleRole.ICON);
        this.theme = theme;
        this.screen = screen;
        this.words = words;
    }

    @Override
    protected void paintComponent(Graphics g) {
        int edge = theme.edge();
        double scale = Math.min(
                (getWidth() - 2.0 * edge) / screen.getWidth(), (getHeight() - 2.0 * edge) / screen.getHeight());
        int wide = (int) (screen.getWidth() * scale);
        int high = (int) (screen.getHeight() * scale);
        int x = (getWidth() - wide) / 2;
        int y = (getHeight() - high) / 2;
        Graphics2D brush = (Graphics2D) g.create();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setColor(theme.color(Role.EDGE));
        brush.fillRect(x - edge, y - edge, wide + 2 * edge, high + 2 * edge);
        brush.drawImage(screen, x, y, wide, high, null);
        brush.dispose();
    }

    @Override
    protected String inWords() {
        return words;
    }
}
