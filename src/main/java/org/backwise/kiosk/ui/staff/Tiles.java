package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.kit.GlyphTile;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.text.Words;

/** Tiles of one size, as many to a page as stay large. */
final class Tiles extends JPanel implements Pages {

    private static final long serialVersionUID = 1;
    private static final int LEAST_MM = 88;
    private static final int TALLEST_MM = 75;

    private final transient Kit kit;
    private final transient List<GlyphTile> all;
    private final TurnPage turn;
    private transient Runnable listener = () -> {};
    private int perPage = 1;
    private int page;

    Tiles(Kit kit, Words words, List<GlyphTile> all) {
        super(null);
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
    public int at() {
        return page;
    }

    @Override
    public void turnTo(int wanted) {
        page = Math.max(0, Math.min(count() - 1, wanted));
        turn.update();
        revalidate();
        repaint();
        listener.run();
    }

    @Override
    public void onChange(Runnable told) {
        listener = told;
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
        page = Math.min(page, count() - 1);
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
            int onPage = i - page * perPage;
            GlyphTile tile = all.get(i);
            tile.setVisible(onPage >= 0 && onPage < perPage);
            tile.setBounds((onPage % columns) * (width + gap), (onPage / columns) * (height + gap), width, height);
        }
    }
}
