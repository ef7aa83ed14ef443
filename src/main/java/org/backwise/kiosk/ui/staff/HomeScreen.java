package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.staff.AtHome;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.ui.kit.GlyphTile;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pages;

/** The page of all rooms, as large tiles. */
final class HomeScreen extends StaffScreen {

    private static final long serialVersionUID = 1;

    private final transient AtHome shown;
    private final DeskHeader header;
    private final Tiles tiles;

    HomeScreen(StaffMaking making, Desk desk, AtHome home) {
        super(making);
        this.shown = home;
        this.header =
                new DeskHeader(making, desk, making.words().get("desk.home." + home.role()), DeskHeader.Where.HOME);
        List<GlyphTile> made = making.rooms().stream()
                .filter(room -> home.role().covers(room.needs()))
                .map(this::tile)
                .toList();
        this.tiles = new Tiles(making.kit(), making.words(), made);
        add(header);
        add(tiles);
    }

    private GlyphTile tile(Room room) {
        Kit kit = making().kit();
        String key = "desk.room." + room.name();
        GlyphTile tile = new GlyphTile(
                kit, room.glyph(), making().words().get(key), making().words().get(key + ".about"));
        tile.setName("room-" + room.name());
        tile.addActionListener(pressed -> making().send().accept(new DeskEvent.Open(room.name(), room.needs())));
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
    public Optional<Pages> pages() {
        return Optional.of(tiles);
    }

    @Override
    public String spoken() {
        return making().words().get("desk.home." + shown.role());
    }

    @Override
    public void doLayout() {
        int top = header.heightFor(getWidth());
        int margin = making().kit().theme().space(5);
        header.setBounds(0, 0, getWidth(), top);
        tiles.setBounds(margin, top + margin, getWidth() - 2 * margin, getHeight() - top - 2 * margin);
    }
}
