package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A jagged star on one hip and on one knee: a hip or a knee that hurts a lot. */
public record JointPain(Portrait portrait) implements Symbol {

    @Override
    public void draw(Svg svg) {
        new LowerBody(portrait).draw(svg);
        new Mark.Burst(80, 84, 40).draw(svg);
        new Mark.Burst(158, 156, 40).draw(svg);
    }
}
