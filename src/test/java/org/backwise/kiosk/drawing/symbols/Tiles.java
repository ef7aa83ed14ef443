package org.backwise.kiosk.drawing.symbols;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;

/** Ways to lay out symbols on rounded white tiles in a 600 × 600 picture, in the order of the slide's lines. */
public final class Tiles {
    private static final double MARGIN = 20;
    private static final double GAP = 18;

    /** What stays free within each tile. */
    private static final double INNER = 22;

    private static final double FULL = 600 - 2 * MARGIN;
    private static final double HALF = (FULL - GAP) / 2;
    private static final double FAR = MARGIN + HALF + GAP;
    private static final double THIRD = (FULL - 2 * GAP) / 3;

    private Tiles() {}

    /** Four symbols, two and two. */
    public static void square(Svg svg, Symbol first, Symbol second, Symbol third, Symbol fourth) {
        tile(svg, new Box(MARGIN, MARGIN, HALF, HALF), first);
        tile(svg, new Box(FAR, MARGIN, HALF, HALF), second);
        tile(svg, new Box(MARGIN, FAR, HALF, HALF), third);
        tile(svg, new Box(FAR, FAR, HALF, HALF), fourth);
    }

    /** Three symbols: two above, one in the middle below. */
    public static void three(Svg svg, Symbol first, Symbol second, Symbol third) {
        tile(svg, new Box(MARGIN, MARGIN, HALF, HALF), first);
        tile(svg, new Box(FAR, MARGIN, HALF, HALF), second);
        tile(svg, new Box(MARGIN + (HALF + GAP) / 2, FAR, HALF, HALF), third);
    }

    /** A tall symbol on the left, two square ones on the right. */
    public static void tallAndTwo(Svg svg, Symbol tall, Symbol upper, Symbol lower) {
        tile(svg, new Box(MARGIN, MARGIN, HALF, FULL), tall);
        tile(svg, new Box(FAR, MARGIN, HALF, HALF), upper);
        tile(svg, new Box(FAR, FAR, HALF, HALF), lower);
    }

    /** A wide symbol above, two or three below. */
    public static void wideAndRow(Svg svg, Symbol wide, List<Symbol> row) {
        tile(svg, new Box(MARGIN, MARGIN, FULL, HALF), wide);
        double width = (FULL - GAP * (row.size() - 1)) / row.size();
        for (int i = 0; i < row.size(); i++) {
            tile(svg, new Box(MARGIN + i * (width + GAP), FAR, width, HALF), row.get(i));
        }
    }

    /** Six symbols in two rows of three; the last one stands on a dark tile, as the answer to the other five. */
    public static void five(Svg svg, List<Symbol> signs, Symbol answer) {
        for (int i = 0; i < signs.size(); i++) {
            tile(svg, sixth(i), signs.get(i));
        }
        svg.rect(sixth(5).x(), sixth(5).y(), THIRD, HALF, 36, Palette.KEEP_OFF.fill());
        answer.into(svg, sixth(5).inset(INNER));
    }

    /** One symbol on its tile. */
    public static void tile(Svg svg, Box box, Symbol symbol) {
        svg.rect(box.x(), box.y(), box.width(), box.height(), 36, Palette.PAPER.fill());
        symbol.into(svg, box.inset(INNER));
    }

    private static Box sixth(int index) {
        return new Box(MARGIN + index % 3 * (THIRD + GAP), index < 3 ? MARGIN : FAR, THIRD, HALF);
    }
}
