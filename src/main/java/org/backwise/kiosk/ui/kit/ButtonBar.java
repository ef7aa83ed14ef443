package org.backwise.kiosk.ui.kit;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The row of buttons at the foot of a screen. */
public final class ButtonBar extends JPanel {

    private static final long serialVersionUID = 1;

    /** @param fromTheRight how many of the last buttons stand at the right end */
    public ButtonBar(Kit kit, List<? extends JComponent> buttons, int fromTheRight) {
        super(new BarLayout(kit.theme().gap(), fromTheRight, kit.theme().glass().orientation()));
        setOpaque(false);
        buttons.forEach(this::add);
    }
}
