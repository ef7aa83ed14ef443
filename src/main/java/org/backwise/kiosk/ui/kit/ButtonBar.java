package org.backwise.kiosk.ui.kit;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The row of buttons at the foot of a screen. */
public final class ButtonBar extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient BarLayout layout;

    /** @param fromTheRight how many of the last buttons stand at the right end */
    public ButtonBar(Kit kit, List<? extends JComponent> buttons, int fromTheRight) {
        super(null);
        this.layout = new BarLayout(
                kit.theme().gap(), fromTheRight, kit.theme().glass().orientation());
        setLayout(layout);
        setOpaque(false);
        buttons.forEach(this::add);
    }

    /** The height that the bar would need if it showed these of its buttons, in pixels; changes nothing. */
    public int heightFor(int width, List<? extends JComponent> shown) {
        return layout.heightOf(List.copyOf(shown), width);
    }
}
