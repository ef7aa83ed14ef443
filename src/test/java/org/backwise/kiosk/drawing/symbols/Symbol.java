package org.backwise.kiosk.drawing.symbols;

import org.backwise.kiosk.drawing.Svg;

/** One thing a patient can name at a glance. It draws itself into a frame of its own; its user picks the place. */
public interface Symbol {
    /** The side of an ordinary symbol's box. */
    double SIDE = 240;

    /** Draws the symbol into its {@link #frame()}. */
    void draw(Svg svg);

    /** The room the symbol takes; an ordinary square unless it is tall, wide or slim by nature. */
    default Box frame() {
        return new Box(0, 0, SIDE, SIDE);
    }

    /** The symbol as large as the box allows, in its middle. */
    default void into(Svg svg, Box box) {
        Box frame = frame();
        double scale = Math.min(box.width() / frame.width(), box.height() / frame.height());
        double x = box.x() + (box.width() - scale * frame.width()) / 2 - scale * frame.x();
        double y = box.y() + (box.height() - scale * frame.height()) / 2 - scale * frame.y();
        svg.placed("symbol", x, y, scale, scale, this::draw);
    }
}
