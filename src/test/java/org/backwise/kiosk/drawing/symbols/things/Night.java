package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A dark window with a moon, and somebody sitting on the bed with a bent, aching back: pain at night. */
public record Night() implements Symbol {
    @Override
    public void draw(Svg svg) {
        svg.rect(6, 6, 228, 228, 28, Palette.NIGHT.fill());
        svg.path("M62 28A40 40 0 1 0 98 84A34 34 0 0 1 62 28Z", Palette.MOON.fill());
        svg.circle(196, 36, 5, Palette.NIGHT_LIGHT.fill())
                .circle(128, 30, 4, Palette.NIGHT_LIGHT.fill())
                .circle(212, 84, 4, Palette.NIGHT_LIGHT.fill());
        svg.path("M26 194H206M26 150V220M206 194V220", Palette.NIGHT_FAR.stroke(13));
        sitter(svg);
        new Mark.Zigzag(8, "M66 112L84 124L66 138L86 150L70 164").draw(svg);
    }

    private static void sitter(Svg svg) {
        svg.path("M104 170C92 148 98 126 122 112", Palette.NIGHT_LIGHT.stroke(36))
                .circle(152, 92, 23, Palette.NIGHT_LIGHT.fill());
        svg.path("M108 172H160L164 218", Palette.NIGHT_LIGHT.stroke(24));
        svg.path("M122 122L146 152L160 120", Palette.NIGHT.stroke(20))
                .path("M122 122L146 152L160 116", Palette.NIGHT_LIGHT.stroke(12));
    }
}
