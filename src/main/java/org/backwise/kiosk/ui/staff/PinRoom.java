package org.backwise.kiosk.ui.staff;

import java.util.List;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.GlyphTile;

/** Where a manager sets other PINs. */
public final class PinRoom implements Room {

    @Override
    public RoomName name() {
        return new RoomName("pins");
    }

    @Override
    public Glyph glyph() {
        return Glyph.KEY;
    }

    @Override
    public StaffRole needs() {
        return StaffRole.MANAGER;
    }

    @Override
    public RoomView enter(Entry entry) {
        return new TileView(entry, List.of(tile(entry, StaffRole.STAFF), tile(entry, StaffRole.MANAGER)));
    }

    private static GlyphTile tile(Entry entry, StaffRole role) {
        String key = "desk.pins." + role;
        GlyphTile tile = new GlyphTile(
                entry.kit(), Glyph.KEY, entry.words().get(key), entry.words().get(key + ".about"));
        tile.setName("change-pin-" + role);
        tile.addActionListener(pressed -> entry.send().accept(new DeskEvent.ChangePin(role)));
        return tile;
    }
}
