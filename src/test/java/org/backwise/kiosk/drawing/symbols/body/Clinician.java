package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tint;

/** A friendly doctor, nurse or therapist with a name badge on the chest. */
public record Clinician(Portrait portrait, Outfit outfit, Badge badge) implements Symbol {
    @Override
    public void draw(Svg svg) {
        new Bust(portrait, Mood.FRIENDLY).drawBody(svg);
        outfit.draw(svg, portrait);
        Portrait sleeves = outfit == Outfit.COAT ? portrait.wearing(Tint.WHITE) : portrait;
        Bust.HANGING.forEach(arm -> arm.draw(svg, sleeves));
        if (badge == Badge.HIGHLIGHTED) {
            svg.ellipse(148, 176, 33, 38, Palette.GOLD.stroke(8));
        }
        badge(svg);
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
