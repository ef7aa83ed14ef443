package org.backwise.kiosk.ui.kit;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;

/** Paints the ring when the focus comes, and takes it away when it goes; the ring may lie outside of what has it. */
final class RepaintOnFocus extends FocusAdapter {

    @Override
    public void focusGained(FocusEvent e) {
        repaint(e);
    }

    @Override
    public void focusLost(FocusEvent e) {
        repaint(e);
    }

    private static void repaint(FocusEvent e) {
        Optional.ofNullable(SwingUtilities.getRootPane(e.getComponent())).ifPresent(root -> root.repaint());
    }
}
