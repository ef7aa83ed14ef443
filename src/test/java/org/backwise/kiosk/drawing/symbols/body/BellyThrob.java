package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Rings about a spot in the middle of the belly, which both hands hold: a throbbing lump. */
public record BellyThrob(Portrait portrait) implements Symbol {
    private static final List<Arm> ARMS = List.of(
            new Arm("M74 120L50 172", "M54 180L74 196", 80, 198),
            new Arm("M166 120L190 172", "M186 180L166 196", 160, 198));

    @Override
    public void draw(Svg svg) {
        Bust bust = new Bust(portrait, Mood.UNEASY, ARMS);
        bust.drawBody(svg);
        new Mark.Rings(120, 182, 18).draw(svg);
        ARMS.forEach(arm -> arm.draw(svg, portrait));
    }
}
