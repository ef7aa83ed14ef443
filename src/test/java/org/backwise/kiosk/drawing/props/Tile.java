package org.backwise.kiosk.drawing.props;

import java.util.function.Consumer;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;

/** A rounded field for one of several small scenes; content is given in its own pixels, from its left upper corner. */
public record Tile(double x, double y, double width, double height) {
    private static final double ROUND = 30;

    /** The tiles of a grid that fills the picture up to its margin. */
    public static Tile inGrid(int column, int row, int columns, int rows) {
        double margin = 20;
        double gap = 16;
        double width = (600 - 2 * margin - gap * (columns - 1)) / columns;
        double height = (600 - 2 * margin - gap * (rows - 1)) / rows;
        return new Tile(margin + column * (width + gap), margin + row * (height + gap), width, height);
    }

    public void draw(Svg svg, Consumer<Svg> content) {
        svg.placed("tile-box", x, y, tile -> {
            tile.rect(0, 0, width, height, ROUND, Palette.TILE.fill());
            content.accept(tile);
        });
    }
}
