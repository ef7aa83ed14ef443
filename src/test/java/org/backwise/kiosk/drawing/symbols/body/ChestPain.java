package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A hand laid on the chest, pain shooting out beside it. */
public record ChestPain(Portrait portrait) implements Symbol {
    private static final List<Arm> ARMS = List.of(
            new Arm("M164 124L178 176", "M178 186L178 226", 178, 230),
            new Arm("M74 126L56 186", "M58 194L96 164", 102, 160));

    @Override
    public void draw(Svg svg) {
        new Bust(portrait, Mood.UNEASY, ARMS).draw(svg);
        new Mark.Zigzag(10, "M150 122L132 138L160 150L136 168L162 180L142 200").draw(svg);
    }

    @Override
    public Box frame() {
        return new Box(36, 0, 162, 246);
    }
}
