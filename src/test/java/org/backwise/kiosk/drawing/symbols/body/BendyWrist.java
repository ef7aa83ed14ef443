package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A hand that bends far back at the wrist: very loose joints. */
public record BendyWrist(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        new Silhouette()
                .limb(48, "M52 198H150")
                .blob("M134 176C146 164 146 146 132 128L164 92C202 116 214 190 168 222H134Z")
                .limb(17, "M138 122L90 92")
                .limb(17, "M146 112L100 72")
                .limb(17, "M154 104L116 58")
                .limb(15, "M162 102L138 54")
                .limb(18, "M140 150L112 146L92 134")
                .draw(svg, portrait.skin().edged());
        portrait.top().edged().path(svg, "M8 160H74Q82 196 74 232H8Z");
        new Mark.Arrow("M226 160C228 104 206 64 172 42", "M198 44L168 38L176 68").draw(svg);
    }
}
