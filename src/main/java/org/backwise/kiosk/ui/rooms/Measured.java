package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import org.backwise.kiosk.ui.kit.GlyphTile;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.ListRow;
import org.backwise.kiosk.ui.kit.OrderRow;
import org.backwise.kiosk.ui.kit.TextBlock;

/** Something that knows the height it needs at a width, in pixels. */
interface Measured {

    int heightFor(int width);

    /** The height of whatever stands in a room. */
    static int height(Component part, int width) {
        if (part instanceof Measured measured) {
            return measured.heightFor(width);
        }
        if (part instanceof TextBlock block) {
            return block.heightFor(width);
        }
        if (part instanceof KioskButton button) {
            return button.heightFor(width);
        }
        if (part instanceof ListRow row) {
            return row.heightFor(width);
        }
        if (part instanceof OrderRow row) {
            return row.heightFor(width);
        }
        return part instanceof GlyphTile tile ? tile.heightFor(width) : part.getPreferredSize().height;
    }
}
