package org.backwise.kiosk.drawing.symbols;

/** A place in a picture where a symbol goes. */
public record Box(double x, double y, double width, double height) {
    /** The same box, smaller by a margin on all four sides. */
    public Box inset(double margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }
}
