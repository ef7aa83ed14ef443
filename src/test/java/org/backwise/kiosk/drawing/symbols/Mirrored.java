package org.backwise.kiosk.drawing.symbols;

import org.backwise.kiosk.drawing.Svg;

/** A symbol seen in a mirror: the other arm, the other leg, or somebody who faces the neighbour. */
public record Mirrored(Symbol symbol) implements Symbol {
    @Override
    public void draw(Svg svg) {
        svg.placed("mirrored", 2 * frame().x() + frame().width(), 0, -1, 1, symbol::draw);
    }

    @Override
    public Box frame() {
        return symbol.frame();
    }
}
