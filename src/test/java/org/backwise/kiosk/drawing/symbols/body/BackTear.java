package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A long jagged line down the back: a sudden tearing pain. */
public record BackTear(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        new BackView(portrait).draw(svg);
        new Mark.Zigzag(13, "M128 96L104 122L140 138L102 164L138 180L108 204L124 222").draw(svg);
    }
}
