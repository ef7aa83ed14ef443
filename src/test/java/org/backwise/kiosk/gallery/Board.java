package org.backwise.kiosk.gallery;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.Theme;

/** Components beside and below each other on the ground of the theme. */
final class Board extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Theme theme;
    private int x;
    private int y;
    private int rowHeight;

    Board(Theme theme) {
        super(null);
        this.theme = theme;
        setSize(theme.glass().width(), theme.glass().height());
        this.x = gap();
        this.y = gap();
    }

    private int gap() {
        return theme.space(6);
    }

    /** Hangs a component in the size that it asks for. */
    Board hang(JComponent shown) {
        Dimension size = shown.getPreferredSize();
        return hang(shown, size.width, size.height);
    }

    Board hang(JComponent shown, int width, int height) {
        if (x > gap() && x + width > getWidth() - gap()) {
            nextRow();
        }
        shown.setBounds(x, y, width, height);
        add(shown);
        layOut(shown);
        x += width + gap();
        rowHeight = Math.max(rowHeight, height);
        return this;
    }

    Board nextRow() {
        x = gap();
        y += rowHeight + gap();
        rowHeight = 0;
        return this;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(theme.color(Role.BACKGROUND));
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
