package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A flat white palm on the eight-sided sign everybody knows: stop. */
public record StopPalm() implements Symbol {
    @Override
    public void draw(Svg svg) {
        svg.path("M74 8H166L232 74V166L166 232H74L8 166V74Z", Palette.KEEP_OFF.fill())
                .path("M80 22H160L218 80V160L160 218H80L22 160V80Z", Palette.ON_DARK.stroke(6));
        svg.placed(
                "palm",
                124,
                128,
                1.25,
                1.25,
                palm -> Hand.open().draw(palm, new Contour(Palette.ON_DARK, Palette.KEEP_OFF, 2)));
    }
}
