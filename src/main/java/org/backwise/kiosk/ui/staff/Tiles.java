package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.kiosk.ui.kit.GlyphTile;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.kit.TileForm;
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
        Grid grid = grid();
        perPage = grid.places();
        stayAt(at());
        place(grid);
        turn.setVisible(count() > 1);
        turn.update();
        int turnWidth = turn.getPreferredSize().width;
        int turnHeight = turn.getPreferredSize().height;
        turn.setBounds(getWidth() - turnWidth, getHeight() - turnHeight, turnWidth, turnHeight);
    }

    /**
     * How tiles stand on a page.
     *
     * @param over by how much they are too tall for it
     */
    private record Grid(TileForm form, int columns, int rows, int width, int height, int over) {

        int places() {
            return columns * rows;
        }

        /** What fits before what does not, then most on a page, in the most even rows, with the icons above the words. */
        static Comparator<Grid> best(int tiles) {
            return Comparator.comparingInt(Grid::over)
                    .thenComparingInt(grid -> -Math.min(tiles, grid.places()))
                    .thenComparingInt(grid -> Math.max(0, grid.places() - tiles))
                    .thenComparing(Grid::form)
                    .thenComparingInt(grid -> -grid.columns);
        }
    }

    /** Narrow tiles are tall: the number of columns that gets most tiles on a page. */
    private Grid grid() {
        int gap = kit.theme().gap();
        int narrow = (getWidth() + gap) / (kit.theme().px(LEAST_MM) + gap);
        int most = Math.max(1, Math.min(all.size(), narrow));
        return Stream.of(TileForm.values())
                .flatMap(form -> IntStream.rangeClosed(1, most).mapToObj(columns -> grid(form, columns)))
                .min(Grid.best(all.size()))
                .orElseThrow();
    }

    private Grid grid(TileForm form, int columns) {
        int gap = kit.theme().gap();
        int width = (getWidth() - (columns - 1) * gap) / columns;
        int least =
                all.stream().mapToInt(tile -> tile.heightFor(width, form)).max().orElse(1);
        int rowsNeeded = Math.max(1, (all.size() + columns - 1) / columns);
        int foot = rowsNeeded > rows(getHeight(), least) ? turn.getPreferredSize().height + gap : 0;
        int rows = Math.min(rowsNeeded, rows(getHeight() - foot, least));
        int room = (getHeight() - foot - (rows - 1) * gap) / rows;
        int height = Math.max(least, Math.min(kit.theme().px(TALLEST_MM), room));
        return new Grid(form, columns, rows, width, height, Math.max(0, height - room));
    }

    private int rows(int height, int least) {
        int gap = kit.theme().gap();
        return Math.max(1, (height + gap) / (least + gap));
    }

    private void place(Grid grid) {
        int gap = kit.theme().gap();
        for (int i = 0; i < all.size(); i++) {
            int onPage = i - at() * perPage;
            GlyphTile tile = all.get(i);
            tile.stand(grid.form);
            tile.setVisible(onPage >= 0 && onPage < perPage);
            tile.setBounds(
                    onPage % grid.columns * (grid.width + gap),
                    onPage / grid.columns * (grid.height + gap),
                    grid.width,
                    grid.height);
        }
    }
}
