package org.backwise.kiosk.ui.staff;

import java.util.List;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.GlyphTile;

/** Where a manager ends the program; asked twice, since patients then have nothing. */
public final class CloseRoom implements Room {

    @Override
    public RoomName name() {
        return new RoomName("close");
    }

    @Override
    public Glyph glyph() {
        return Glyph.POWER;
    }

    @Override
    public StaffRole needs() {
        return StaffRole.MANAGER;
    }

    @Override
    public RoomView enter(Entry entry) {
        return new TileView(
                entry,
                List.of(
                        tile(entry, "stay", Glyph.BACK, new DeskEvent.Back()),
                        tile(entry, "end", Glyph.POWER, new DeskEvent.Close())));
    }

    private static GlyphTile tile(Entry entry, String what, Glyph glyph, DeskEvent event) {
        String key = "desk.close." + what;
        GlyphTile tile = new GlyphTile(
                entry.kit(), glyph, entry.words().get(key), entry.words().get(key + ".about"));
        tile.setName("close-" + what);
        tile.addActionListener(pressed -> entry.send().accept(event));
        return tile;
    }
}
