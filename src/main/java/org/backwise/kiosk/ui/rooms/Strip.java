package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.kit.Kit;

/** Buttons in a row; those that do not fit stand in the next one. */
final class Strip extends JPanel implements Measured {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;

    Strip(Kit kit, List<? extends Component> parts) {
        super(null);
        this.kit = kit;
        setOpaque(false);
        parts.forEach(this::add);
    }

    @Override
    public int heightFor(int width) {
        return lay(width, Placing.MEASURED);
    }

    @Override
    public void doLayout() {
        lay(getWidth(), Placing.DONE);
    }

    private enum Placing {
        MEASURED,
        DONE
    }

    private int lay(int width, Placing placing) {
        int gap = kit.theme().gap();
        int x = 0;
        int y = 0;
        int row = 0;
        for (Component part : getComponents()) {
            Dimension size = part.getPreferredSize();
            int wide = Math.min(width, size.width);
            int high = wide < size.width ? Measured.height(part, wide) : size.height;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += row + gap / 2;
                row = 0;
            }
            if (placing == Placing.DONE) {
                part.setBounds(x, y, wide, high);
            }
            x += wide + gap;
            row = Math.max(row, high);
        }
        return y + row;
    }
}
