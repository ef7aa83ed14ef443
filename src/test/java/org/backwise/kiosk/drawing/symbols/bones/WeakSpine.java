package org.backwise.kiosk.drawing.symbols.bones;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.body.BackView;

/** A back with its spine showing and one bone of it cracked, as wide as it is tall: weak bones, an old break. */
public record WeakSpine(BackView back) implements Symbol {
    private static final SpineColumn SPINE = new SpineColumn(120, 112, 4, 54, 26, 9);

    @Override
    public void draw(Svg svg) {
        back.draw(svg);
        SPINE.draw(svg);
        double y = SPINE.middle(2);
        String crack = "M66 %sL94 %sL108 %sL126 %sL144 %sL174 %s";
        new Mark.Zigzag(9, crack.formatted(y - 8, y + 6, y - 12, y + 12, y - 8, y + 4)).draw(svg);
    }
}
