package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Both arms lifted, one sinks: a weak or numb arm. */
public record ArmDrift(Portrait portrait) implements Symbol {
    private static final List<Arm> ARMS = List.of(
            new Arm("M78 126L46 124", "M40 124L22 122", 18, 122),
            new Arm("M164 126L190 164", "M194 172L204 204", 206, 212));

    @Override
    public void draw(Svg svg) {
        new Bust(portrait, Mood.UNEASY, ARMS).draw(svg);
        new Mark.Arrow("M196 84C220 100 228 126 226 156", "M208 140L226 160L238 138").draw(svg);
    }

    @Override
    public Box frame() {
        return new Box(0, -20, 240, 262);
    }
}
