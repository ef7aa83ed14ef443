package org.backwise.kiosk.ui.rooms;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JComponent;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.Theme;

/** Lies over a list while a row is dragged: the row under the finger, and a line where it would go. */
final class DropMark extends JComponent {

    private static final long serialVersionUID = 1;
    private static final double SHARE = 0.7;

    private final transient Theme theme;
    private transient Optional<BufferedImage> carried = Optional.empty();
    private int carriedY;
    private int lineY;

    DropMark(Theme theme) {
        this.theme = theme;
        setVisible(false);
    }

    /** Takes a picture of the row, since it does not show on other pages. */
    void carry(JComponent row) {
        BufferedImage picture = new BufferedImage(row.getWidth(), row.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D brush = picture.createGraphics();
        row.print(brush);
        brush.dispose();
        carried = Optional.of(picture);
    }

    /**
     * Shows both.
     *
     * @param finger where the middle of the row is
     * @param line where it would go
     */
    void at(int finger, int line) {
        carriedY = finger - carried.map(BufferedImage::getHeight).orElse(0) / 2;
        lineY = line;
        setVisible(true);
        repaint();
    }

    /** It has been put somewhere. */
    void gone() {
        carried = Optional.empty();
        setVisible(false);
    }

    /** Nothing under it is kept from the finger. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = (Graphics2D) g.create();
        int thick = Math.max(4, 2 * theme.focusRing());
        brush.setColor(theme.color(Role.FOCUS));
        brush.fillRect(0, Math.max(0, Math.min(getHeight() - thick, lineY - thick / 2)), getWidth(), thick);
        carried.ifPresent(picture -> paint(brush, picture));
        brush.dispose();
    }

    /** Its picture and name only, so that the line stays in sight beside it. */
    private void paint(Graphics2D brush, BufferedImage picture) {
        int x = (int) Math.round(getWidth() * (1 - SHARE));
        double corner = 2.0 * theme.corner();
        RoundRectangle2D face = new RoundRectangle2D.Double(
                x, carriedY, getWidth() * SHARE - theme.edge(), picture.getHeight(), corner, corner);
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(theme.color(Role.CARD));
        brush.fill(face);
        Graphics2D within = (Graphics2D) brush.create();
        within.clip(face);
        within.drawImage(picture, x, carriedY, null);
        within.dispose();
        brush.setColor(theme.color(Role.FOCUS));
        brush.setStroke(new BasicStroke(theme.focusRing()));
        brush.draw(face);
    }
}
