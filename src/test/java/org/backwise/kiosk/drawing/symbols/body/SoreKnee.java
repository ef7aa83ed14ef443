package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A jagged star on a knee seen from the side: a knee that hurts. */
public record SoreKnee(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        new SideLeg(portrait).draw(svg);
        new Mark.Burst(120, 126, 42).draw(svg);
    }

    @Override
    public Box frame() {
        return new Box(48, 0, 166, 240);
    }
}
