package org.backwise.kiosk.drawing.symbols;

import org.backwise.kiosk.drawing.Svg;

/** A slim symbol turned about its middle, so that it fills a square tile. */
public record Tilted(Symbol symbol, double degrees) implements Symbol {
    @Override
    public void draw(Svg svg) {
        Box box = symbol.frame();
        svg.turned("tilted", degrees, box.x() + box.width() / 2, box.y() + box.height() / 2, symbol::draw);
    }

    @Override
    public Box frame() {
        Box box = symbol.frame();
        double side = Math.max(box.width(), box.height());
        return new Box(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2, side, side);
    }
}
