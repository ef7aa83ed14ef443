package org.backwise.kiosk.ui.shell;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;

/** Lies over a screen that the patient wants dark. A touch shows the screen again, and presses nothing on it. */
final class DarkCover extends JComponent {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("this-escape") // the listener only passes the touch on
    DarkCover(Runnable touched) {
        setName("dark");
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                touched.run();
            }
        });
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Color.BLACK);
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
