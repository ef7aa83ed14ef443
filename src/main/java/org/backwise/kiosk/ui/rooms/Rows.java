package org.backwise.kiosk.ui.rooms;

import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.ListRow;

/** Makes rows that lead on. */
final class Rows {

    private Rows() {}

    static ListRow row(Walk walk, String name, String title, String detail, String value, Runnable press) {
        ListRow row = new ListRow(walk.kit(), title, detail, value);
        row.setName(name);
        row.addActionListener(pressed -> press.run());
        return row;
    }

    static ListRow row(Walk walk, String key, Glyph glyph, Runnable press) {
        return row(walk, key, walk.words(key), walk.words(key + ".about"), "", press)
                .with(glyph);
    }
}
