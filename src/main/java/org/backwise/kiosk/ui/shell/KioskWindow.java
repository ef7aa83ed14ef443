package org.backwise.kiosk.ui.shell;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.settings.ScreenMillimetres;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Palette;
import org.backwise.kiosk.ui.theme.Role;

/** The window: all of the screen and in front of everything, or of a given size for whoever works on the kiosk. */
final class KioskWindow {

    private final JFrame frame = new JFrame("Backwise");
    private final Optional<Dimension> size;
    private final Optional<FrontGuard> guard;
    private final Covers covers = new Covers(frame);

    /** @param size the size of the content; empty for the whole screen */
    KioskWindow(JPanel content, Optional<Dimension> size) {
        this.size = size;
        this.guard = size.isPresent() ? Optional.empty() : Optional.of(new FrontGuard(frame));
        // seen for a moment on a slow machine, before the first screen is painted
        Color ground = Palette.of(Contrast.STANDARD).color(Role.BACKGROUND);
        frame.setBackground(ground);
        content.setBackground(ground);
        frame.setContentPane(content);
        frame.setFocusTraversalKeysEnabled(false);
        frame.setName("kiosk");
        if (size.isPresent()) {
            frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
            content.setPreferredSize(size.get());
        } else {
            frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
            frame.setUndecorated(true);
            frame.setAlwaysOnTop(true);
            frame.setResizable(false);
        }
    }

    void open() {
        if (size.isPresent()) {
            frame.pack();
        } else {
            frame.setBounds(screen());
        }
        frame.setVisible(true);
        frame.toFront();
        look();
    }

    /** Puts right what others did to the window, and follows the monitors; called about once a second. */
    void look() {
        guard.ifPresent(front -> {
            front.look();
            covers.look();
        });
    }

    void close() {
        covers.close();
        frame.dispose();
    }

    JFrame frame() {
        return frame;
    }

    /** The window on its real screen. */
    Glass glass(ScreenMillimetres millimetres) {
        Rectangle screen = screen();
        double density = millimetres.pixelsAMillimetre(screen.width, screen.height);
        Dimension content = frame.getContentPane().getSize();
        return new Glass(
                Math.max(1, content.width), Math.max(1, content.height), density, millimetres.viewingDistance());
    }

    private Rectangle screen() {
        GraphicsConfiguration configuration = frame.getGraphicsConfiguration();
        return configuration.getBounds();
    }
}
