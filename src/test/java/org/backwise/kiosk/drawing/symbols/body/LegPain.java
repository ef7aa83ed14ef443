package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A zigzag from the buttock to the heel: pain or tingling that runs down a leg. */
public record LegPain(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        new SideLeg(portrait).draw(svg);
        new Mark.Zigzag(10, "M86 62L112 78L88 100L122 120L92 140L118 160L92 178L108 198").draw(svg);
    }

    @Override
    public Box frame() {
        return new Box(48, 0, 166, 240);
    }
}
