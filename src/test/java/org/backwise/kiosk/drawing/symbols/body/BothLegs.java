package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A zigzag down both legs: both legs weak, numb or in pain. */
public record BothLegs(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        new LowerBody(portrait).draw(svg);
        new Mark.Zigzag(10, "M84 66L100 88L74 106L98 128L74 148L94 168L76 188").draw(svg);
        new Mark.Zigzag(10, "M156 66L140 88L166 106L142 128L166 148L146 168L164 188").draw(svg);
    }

    @Override
    public Box frame() {
        return new Box(48, 0, 144, 240);
    }
}
