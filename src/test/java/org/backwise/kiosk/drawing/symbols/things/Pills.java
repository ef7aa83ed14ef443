package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A pill bottle with two pills before it: blood thinners, steroids, or any medicine. */
public record Pills() implements Symbol {
    private static final Contour BOTTLE = new Contour(Palette.WARM, Palette.TOP_CORAL_LINE);
    private static final Contour WHITE = new Contour(Palette.PAPER, Palette.PROP_LINE);

    @Override
    public void draw(Svg svg) {
        BOTTLE.path(svg, "M30 68H122L128 88V206Q128 222 112 222H40Q24 222 24 206V88Z");
        WHITE.rect(svg, 18, 14, 116, 46, 12);
        svg.path("M42 24V50M64 24V50M88 24V50M110 24V50", Palette.PROP_LIGHT.stroke(7));
        WHITE.rect(svg, 24, 106, 104, 78, 4);
        svg.path("M44 128H108M44 146H108M44 164H84", Palette.PROP_LINE.stroke(7));
        WHITE.circle(svg, 164, 152, 20);
        svg.path("M154 162L174 142", Palette.PROP_LIGHT.stroke(6));
        svg.turned("capsule", -24, 150, 214, Pills::capsule);
    }

    private static void capsule(Svg svg) {
        new Contour(Palette.PAPER, Palette.PROP_LINE).rect(svg, 112, 196, 78, 36, 18);
        svg.path("M152 199H172A15 15 0 0 1 172 229H152Z", Palette.KEEP_OFF.fill());
    }

    @Override
    public Box frame() {
        return new Box(12, 8, 178, 222);
    }
}
