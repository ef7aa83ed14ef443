package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tint;

/** A friendly doctor, nurse or therapist with a name badge on the chest. */
public record Clinician(Portrait portrait, Outfit outfit) implements Symbol {
    @Override
    public void draw(Svg svg) {
        new Bust(portrait, Mood.FRIENDLY).drawBody(svg);
        outfit.draw(svg, portrait);
        Portrait sleeves = outfit == Outfit.COAT ? portrait.wearing(Tint.WHITE) : portrait;
        Bust.HANGING.forEach(arm -> arm.draw(svg, sleeves));
        svg.placed("badge", -14, 0, Clinician::badge);
    }

    private static void badge(Svg svg) {
        new Contour(Palette.PAPER, Palette.ARROW, 4).rect(svg, 130, 152, 36, 46, 6);
        svg.line(142, 152, 154, 152, Palette.ARROW.stroke(8));
        svg.circle(148, 170, 7, Palette.ARROW.fill()).path("M138 182H158M140 190H156", Palette.ARROW.stroke(4));
    }

    @Override
    public Box frame() {
        return new Box(44, -2, 152, 250);
    }
}
