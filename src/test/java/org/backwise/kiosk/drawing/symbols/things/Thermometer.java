package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A fever thermometer with its column high up. */
public record Thermometer() implements Symbol {
    @Override
    public void draw(Svg svg) {
        new Silhouette()
                .limb(48, "M48 30V184")
                .knob(48, 196, 38)
                .draw(svg, new Contour(Palette.PAPER, Palette.ARROW, 7));
        svg.line(48, 196, 48, 46, Palette.KEEP_OFF.stroke(22)).circle(48, 196, 27, Palette.KEEP_OFF.fill());
        svg.path("M94 40H124M94 72H112M94 104H124M94 136H112", Palette.ARROW.stroke(9));
    }

    @Override
    public Box frame() {
        return new Box(2, -4, 128, 248);
    }
}
