package org.backwise.kiosk.ui.patient;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import org.backwise.kiosk.ui.kit.FlowTile;
import org.backwise.kiosk.ui.kit.HelpTile;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.theme.Glass;

/** The tiles of the menu: when to get help, always there, and the flows, as many to a page as stay large. */
final class TileGrid extends PagedPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final HelpTile help;
    private final transient List<FlowTile> tiles;
    private Dimension planned = new Dimension();
    private transient TilePlan plan;
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
        layTiles(x, y, getWidth() - x, getHeight() - y);
    }

    private void layTiles(int left, int top, int width, int height) {
        TilePlan plan = plan(new Dimension(width, height));
        setPerPage(plan.perPage());
        for (int i = 0; i < tiles.size(); i++) {
            int onPage = i - at() * perPage;
            boolean shown = onPage >= 0 && onPage < perPage;
            FlowTile tile = tiles.get(i);
            tile.setVisible(shown);
            if (shown) {
                Rectangle place = plan.place(onPage);
                place.translate(left, top);
                tile.stand(plan.form(), plan.picture());
                tile.setBounds(place);
            }
        }
    }

    /** The best of many, so only looked for where the room is another. */
    private TilePlan plan(Dimension room) {
        if (!room.equals(planned)) {
            plan = TilePlan.best(tiles, room.width, room.height, kit.theme());
            planned = room;
        }
        return plan;
    }

    private void setPerPage(int fitting) {
        if (fitting != perPage) {
            perPage = fitting;
            stayAt(at());
            tellCount();
        }
    }
}
