package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.ui.kit.GlyphTile;
import org.backwise.kiosk.ui.kit.Pages;

/** A room that offers a few large choices. */
final class TileView extends RoomView {

    private static final long serialVersionUID = 1;

    private final Tiles tiles;

    TileView(Entry entry, List<GlyphTile> choices) {
        this.tiles = new Tiles(entry.kit(), entry.words(), choices);
        add(tiles);
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
    public void doLayout() {
        tiles.setBounds(0, 0, getWidth(), getHeight());
    }
}
