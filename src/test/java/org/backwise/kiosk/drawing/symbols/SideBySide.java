package org.backwise.kiosk.drawing.symbols;

import org.backwise.kiosk.drawing.Svg;

/** Two symbols on one ground line, for a line of text that names two things; the left one may be the smaller. */
public record SideBySide(Symbol left, double leftHeight, Symbol right) implements Symbol {
    private static final double GAP = 16;

    /** Both of one height. */
    public SideBySide(Symbol left, Symbol right) {
        this(left, SIDE, right);
    }

    @Override
    public void draw(Svg svg) {
        double leftWidth = width(left, leftHeight);
        left.into(svg, new Box(0, SIDE - leftHeight, leftWidth, leftHeight));
        right.into(svg, new Box(leftWidth + GAP, 0, width(right, SIDE), SIDE));
    }

    @Override
    public Box frame() {
        return new Box(0, 0, width(left, leftHeight) + GAP + width(right, SIDE), SIDE);
    }

    private static double width(Symbol symbol, double height) {
        return symbol.frame().width() * height / symbol.frame().height();
    }
}
