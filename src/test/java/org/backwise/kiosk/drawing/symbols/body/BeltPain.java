package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A zigzag that runs round the chest, behind the back and to the front: pain like a belt. */
public record BeltPain(Portrait portrait) implements Symbol {
    private static final List<Arm> ARMS = List.of(
            new Arm("M76 122L38 140", "M32 144L18 182", 16, 192),
            new Arm("M164 122L202 140", "M208 144L222 182", 224, 192));

    @Override
    public void draw(Svg svg) {
        svg.path("M54 172C50 152 190 152 186 172", Palette.KEEP_OFF.stroke(9));
        new Bust(portrait, Mood.UNEASY, ARMS).draw(svg);
        new Mark.Zigzag(10, "M54 172L66 190L80 176L94 200L108 180L120 204L134 180L148 200L160 176L174 190" + "L186 172")
                .draw(svg);
    }
}
