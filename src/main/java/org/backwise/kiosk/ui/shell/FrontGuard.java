package org.backwise.kiosk.ui.shell;

import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/**
 * Keeps the window in front of everything and as large as its screen, whatever a window manager, a key or another program
 * does to it. Used on the event thread only.
 */
final class FrontGuard {

    /** So many looks in vain, and the window is taken down and put up again, where it now belongs. */
    private static final int PATIENCE = 2;

    /** A window manager that insists on another place is given up for this second. */
    private static final int TRIES = 20;

    private final JFrame frame;
    private int inVain;
    private int triesLeft = TRIES;

    FrontGuard(JFrame frame) {
        this.frame = frame;
        frame.addWindowListener(new BroughtBack());
        frame.addWindowFocusListener(new BroughtBack());
        frame.addComponentListener(new Straightening());
    }

    /** Puts right what is not; called about once a second. */
    void look() {
        triesLeft = TRIES;
        straighten();
        if (isInFront()) {
            inVain = 0;
        } else if (inVain++ < PATIENCE) {
            bringBack();
        } else {
            inVain = 0;
            frame.setVisible(false);
            frame.setVisible(true);
            bringBack();
        }
    }

    private void straighten() {
        Rectangle screen = screen();
        if (triesLeft > 0 && !frame.getBounds().equals(screen)) {
            triesLeft--;
            frame.setBounds(screen);
        }
    }

    private boolean isInFront() {
        return frame.isFocused() && frame.isShowing() && (frame.getExtendedState() & Frame.ICONIFIED) == 0;
    }

    private void bringBack() {
        if (frame.isDisplayable()) {
            frame.setExtendedState(Frame.NORMAL);
            frame.setAlwaysOnTop(true);
            frame.toFront();
            frame.requestFocus();
        }
    }

    /** The main screen as it is now: monitors come and go, and change their size. */
    private static Rectangle screen() {
        GraphicsDevice device =
                GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        return device.getDefaultConfiguration().getBounds();
    }

    /**
     * A window manager may frame a new window before it has heard that there is to be no frame; AWT then leaves the window
     * where its inside was.
     */
    private final class Straightening extends ComponentAdapter {

        @Override
        public void componentMoved(ComponentEvent e) {
            straighten();
        }
    }

    private final class BroughtBack extends WindowAdapter {

        @Override
        public void windowIconified(WindowEvent e) {
            SwingUtilities.invokeLater(FrontGuard.this::bringBack);
        }

        @Override
        public void windowLostFocus(WindowEvent e) {
            SwingUtilities.invokeLater(FrontGuard.this::bringBack);
        }
    }
}
