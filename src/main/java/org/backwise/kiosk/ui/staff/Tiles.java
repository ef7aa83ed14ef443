package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.ui.kit.GlyphTile;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.text.Words;

/** Tiles of one size, as many to a page as stay large. */
final class Tiles extends PagedPanel {

    private static final long serialVersionUID = 1;
    private static final int LEAST_MM = 88;
    private static final int TALLEST_MM = 75;

    private final transient Kit kit;
    private final transient List<GlyphTile> all;
    private final TurnPage turn;
    private int perPage = 1;

    Tiles(Kit kit, Words words, List<GlyphTile> all) {
        this.kit = kit;
        this.all = List.copyOf(all);
        this.turn = new TurnPage(kit, words, this);
        setOpaque(false);
        all.forEach(this::add);
        add(turn);
    }

    Optional<Component> first() {
        return all.stream().map(tile -> (Component) tile).findFirst();
    }

    @Override
    public int count() {
        return Math.max(1, (all.size() + perPage - 1) / perPage);
    }

    @Override
    protected void turned() {
        turn.update();
        revalidate();
    }

    @Override
    public void doLayout() {
        int gap = kit.theme().gap();
        int columns = Math.max(1, (getWidth() + gap) / (kit.theme().px(LEAST_MM) + gap));
        int width = (getWidth() - (columns - 1) * gap) / columns;
        int least = all.stream().mapToInt(tile -> tile.heightFor(width)).max().orElse(1);
        int rowsNeeded = (all.size() + columns - 1) / columns;
        int rows = Math.max(1, (getHeight() + gap) / (least + gap));
        int foot = rowsNeeded > rows ? turn.getPreferredSize().height + gap : 0;
        rows = Math.max(1, (getHeight() - foot + gap) / (least + gap));
        perPage = Math.max(1, columns * Math.min(rows, Math.max(1, rowsNeeded)));
        stayAt(at());
        int shownRows = Math.min(rows, Math.max(1, rowsNeeded));
        int height = Math.max(
                least, Math.min(kit.theme().px(TALLEST_MM), (getHeight() - foot - (shownRows - 1) * gap) / shownRows));
        place(columns, width, height, gap);
        turn.setVisible(count() > 1);
        turn.update();
        int turnWidth = turn.getPreferredSize().width;
        int turnHeight = turn.getPreferredSize().height;
        turn.setBounds(getWidth() - turnWidth, getHeight() - turnHeight, turnWidth, turnHeight);
    }

    private void place(int columns, int width, int height, int gap) {
        for (int i = 0; i < all.size(); i++) {
            int onPage = i - at() * perPage;
            GlyphTile tile = all.get(i);
            tile.setVisible(onPage >= 0 && onPage < perPage);
            tile.setBounds((onPage % columns) * (width + gap), (onPage / columns) * (height + gap), width, height);
        }
    }
}
