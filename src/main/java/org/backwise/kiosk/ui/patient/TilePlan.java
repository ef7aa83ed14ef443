package org.backwise.kiosk.ui.patient;

import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.kiosk.ui.kit.FlowTile;
import org.backwise.kiosk.ui.kit.TileForm;
import org.backwise.kiosk.ui.theme.Theme;

/**
 * How the tiles of a menu stand on a page.
 *
 * @param count of all tiles
 * @param gap between tiles, in pixels
 * @param width of a tile, in pixels
 * @param height of a tile, in pixels
 * @param picture what the words leave for the picture in every tile: how high its field can be, or how wide, in pixels
 */
record TilePlan(int count, int columns, int rows, int gap, int width, int height, TileForm form, int picture) {

    private static final int MOST_COLUMNS = 5;

    /** As large pictures are understood at a glance: more tiles to a page make none smaller than this, as a part of the glass. */
    private static final double LARGE_PICTURE = 0.1;

    /** As few pages as keep pictures large, and then the largest pictures. */
    static TilePlan best(List<FlowTile> tiles, int width, int height, Theme theme) {
        List<TilePlan> all = IntStream.rangeClosed(1, Math.min(MOST_COLUMNS, Math.max(1, tiles.size())))
                .boxed()
                .flatMap(columns -> plans(tiles, columns, width, height, theme))
                .toList();
        int large = (int)
                (LARGE_PICTURE * Math.min(theme.glass().width(), theme.glass().height()));
        int least = theme.px(FlowTile.LEAST_PICTURE_MM);
        Comparator<TilePlan> best = Comparator.comparing((TilePlan plan) -> plan.side() >= least)
                .thenComparing(plan -> Math.min(large, plan.side()))
                .thenComparing(plan -> -plan.pages())
                .thenComparing(TilePlan::side);
        return all.stream().max(best).orElseThrow();
    }

    private static Stream<TilePlan> plans(List<FlowTile> tiles, int columns, int width, int height, Theme theme) {
        int gap = theme.gap();
        int wide = (width - (columns - 1) * gap) / columns;
        int needed = Math.max(1, (tiles.size() + columns - 1) / columns);
        int most = Math.max(1, (height + gap) / (theme.targetHeight() + gap));
        return IntStream.rangeClosed(1, Math.min(needed, most))
                .boxed()
                .flatMap(rows -> Stream.of(TileForm.values()).map(form -> {
                    int high = (height - (rows - 1) * gap) / rows;
                    return new TilePlan(
                            tiles.size(), columns, rows, gap, wide, high, form, picture(tiles, form, wide, high));
                }));
    }

    private static int picture(List<FlowTile> tiles, TileForm form, int width, int height) {
        return tiles.stream()
                .mapToInt(tile -> tile.pictureRoom(form, width, height))
                .min()
                .orElse(0);
    }

    int perPage() {
        return columns * rows;
    }

    int pages() {
        return Math.max(1, (count + perPage() - 1) / perPage());
    }

    /** The side of the smallest picture. */
    private int side() {
        return Math.min(picture, form == TileForm.PICTURE_ABOVE ? width : height);
    }

    /** Where the tile with this number stands on its page. */
    Rectangle place(int onPage) {
        int column = onPage % columns;
        int row = onPage / columns;
        return new Rectangle(column * (width + gap), row * (height + gap), width, height);
    }
}
