package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.staff.Afterwards;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.DeskState;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.GlyphTile;

/** Asks what shall become of the visit that lies under the desk. */
final class LeavingScreen extends StaffScreen {

    private static final long serialVersionUID = 1;

    private final transient DeskState shown;
    private final DeskHeader header;
    private final Tiles tiles;

    LeavingScreen(StaffMaking making, Desk desk) {
        super(making);
        this.shown = desk.state();
        this.header = new DeskHeader(making, desk, making.words().get("desk.leaving"), DeskHeader.Where.ROOM);
        this.tiles = new Tiles(
                making.kit(),
                making.words(),
                List.of(tile(Afterwards.HANDED_BACK, Glyph.UNDO), tile(Afterwards.WIPED, Glyph.FRESH)));
        add(header);
        add(tiles);
    }

    private GlyphTile tile(Afterwards afterwards, Glyph glyph) {
        String key = "desk.leaving." + afterwards;
        GlyphTile tile = new GlyphTile(
                making().kit(),
                glyph,
                making().words().get(key),
                making().words().get(key + ".about"));
        tile.setName("visit-" + afterwards);
        tile.addActionListener(pressed -> making().send().accept(new DeskEvent.LeaveVisit(afterwards)));
        return tile;
    }

    @Override
    public Change update(Desk desk) {
        header.update(desk);
        return shown.equals(desk.state()) ? Change.SAME_SCREEN : Change.OTHER_SCREEN;
    }

    @Override
    public Optional<Component> firstFocus() {
        return tiles.first();
    }

    @Override
    public String spoken() {
        return making().words().get("desk.leaving");
    }

    @Override
    public void doLayout() {
        int top = header.heightFor(getWidth());
        int margin = making().kit().theme().space(5);
        header.setBounds(0, 0, getWidth(), top);
        tiles.setBounds(margin, top + margin, getWidth() - 2 * margin, getHeight() - top - 2 * margin);
    }
}
