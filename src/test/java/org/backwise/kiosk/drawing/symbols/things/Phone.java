package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A telephone handset that is being used: call. */
public record Phone(Palette colour) implements Symbol {
    public Phone() {
        this(Palette.ARROW);
    }

    @Override
    public void draw(Svg svg) {
        end(svg, "M38 52L68 34L94 80L68 100Z");
        end(svg, "M188 202L206 172L160 146L140 172Z");
        svg.path("M58 74C66 126 114 174 166 182", colour.stroke(44));
        svg.path("M134 74A50 50 0 0 1 166 106M140 34A90 90 0 0 1 206 100", colour.stroke(12));
    }

    private void end(Svg svg, String data) {
        svg.path(data, colour.fill()).path(data, colour.stroke(22));
    }
}
