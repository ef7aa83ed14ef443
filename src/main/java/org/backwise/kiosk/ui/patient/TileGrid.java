package org.backwise.kiosk.ui.patient;

import java.util.List;
import org.backwise.kiosk.ui.kit.FlowTile;
import org.backwise.kiosk.ui.kit.HelpTile;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.theme.Glass;

/** The tiles of the menu: when to get help, always there, and the flows, as many to a page as stay large. */
final class TileGrid extends PagedPanel {

    private static final long serialVersionUID = 1;
    private static final int TILE_MM = 78;

    private final transient Kit kit;
    private final HelpTile help;
    private final transient List<FlowTile> tiles;
    private int perPage = 1;

    TileGrid(Kit kit, HelpTile help, List<FlowTile> tiles) {
        this.kit = kit;
        this.help = help;
        this.tiles = List.copyOf(tiles);
        setOpaque(false);
        add(help);
        tiles.forEach(this::add);
    }

    @Override
    public int count() {
        return Math.max(1, (tiles.size() + perPage - 1) / perPage);
    }

    @Override
    public void doLayout() {
        boolean portrait = kit.theme().glass().orientation() == Glass.Orientation.PORTRAIT;
        int gap = kit.theme().gap();
        int helpWidth = portrait ? getWidth() : Math.max(kit.theme().px(55), getWidth() / 5);
        int helpHeight = portrait ? help.heightFor(getWidth()) : getHeight();
        help.setBounds(0, 0, helpWidth, helpHeight);
        int x = portrait ? 0 : helpWidth + gap;
        int y = portrait ? helpHeight + gap : 0;
        layTiles(x, y, getWidth() - x, getHeight() - y, gap);
    }

    private void layTiles(int left, int top, int width, int height, int gap) {
        int columns = Math.max(1, (width + gap) / (kit.theme().px(TILE_MM) + gap));
        columns = Math.min(columns, Math.max(1, tiles.size()));
        int tileWidth = (width - (columns - 1) * gap) / columns;
        int least =
                tiles.stream().mapToInt(tile -> tile.heightFor(tileWidth)).max().orElse(1);
        int rows = Math.max(1, (height + gap) / (least + gap));
        rows = Math.min(rows, Math.max(1, (tiles.size() + columns - 1) / columns));
        int tileHeight = Math.min((height - (rows - 1) * gap) / rows, Math.max(least, (int) (tileWidth * 1.15)));
        setPerPage(columns * rows);
        for (int i = 0; i < tiles.size(); i++) {
            int onPage = i - at() * perPage;
            boolean shown = onPage >= 0 && onPage < perPage;
            tiles.get(i).setVisible(shown);
            if (shown) {
                int column = onPage % columns;
                int row = onPage / columns;
                tiles.get(i)
                        .setBounds(
                                left + column * (tileWidth + gap),
                                top + row * (tileHeight + gap),
                                tileWidth,
                                tileHeight);
            }
        }
    }

    private void setPerPage(int fitting) {
        if (fitting != perPage) {
            perPage = fitting;
            stayAt(at());
            tellCount();
        }
    }
}
