package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A jagged star between the shoulder blades: a sharp pain in the upper back. */
public record SharpPain(BackView back) implements Symbol {
    @Override
    public void draw(Svg svg) {
        back.draw(svg);
        new Mark.Burst(120, 156, 52).draw(svg);
    }
}
