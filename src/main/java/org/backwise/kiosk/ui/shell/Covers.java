package org.backwise.kiosk.ui.shell;

import java.awt.Color;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JWindow;

/** Keeps every monitor but the kiosk's own dark. Used on the event thread only. */
final class Covers {

    private final JFrame kiosk;
    private List<Rectangle> covered = List.of();
    private List<JWindow> windows = List.of();

    Covers(JFrame kiosk) {
        this.kiosk = kiosk;
    }

    /** Follows monitors that come and go; called about once a second. */
    void look() {
        List<Rectangle> others = others();
        if (!others.equals(covered)) {
            close();
            covered = others;
            windows = others.stream().map(this::cover).toList();
        }
    }

    void close() {
        windows.forEach(JWindow::dispose);
        windows = List.of();
        covered = List.of();
    }

    /** Asks for bounds only where there are several monitors: each answer comes from the X server and costs some waking up. */
    private static List<Rectangle> others() {
        GraphicsEnvironment screens = GraphicsEnvironment.getLocalGraphicsEnvironment();
        GraphicsDevice[] monitors = screens.getScreenDevices();
        if (monitors.length == 1) {
            return List.of();
        }
        Rectangle own =
                screens.getDefaultScreenDevice().getDefaultConfiguration().getBounds();
        return Stream.of(monitors)
                .map(GraphicsDevice::getDefaultConfiguration)
                .map(configuration -> configuration.getBounds())
                .filter(bounds -> !bounds.intersects(own))
                .toList();
    }

    private JWindow cover(Rectangle monitor) {
        JWindow window = new JWindow(kiosk);
        window.setName("cover");
        window.setFocusableWindowState(false);
        window.getContentPane().setBackground(Color.BLACK);
        window.setBounds(monitor);
        window.setAlwaysOnTop(true);
        window.setVisible(true);
        return window;
    }
}
