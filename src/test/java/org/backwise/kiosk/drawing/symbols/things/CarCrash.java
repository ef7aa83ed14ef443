package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tint;

/** A car whose bonnet has met a post: a crash. */
public record CarCrash() implements Symbol {
    @Override
    public void draw(Svg svg) {
        svg.path("M12 212H228", Palette.FLOOR.stroke(8));
        Tint.STEEL.edged().limb(svg, 16, "M206 40V206");
        Tint.SKY
                .edged()
                .path(
                        svg,
                        "M14 186V140Q14 124 32 120L52 76Q58 64 72 64H116Q128 64 136 74L160 118L186 126"
                                + "L176 140L194 150L184 162L192 186Z");
        new Contour(Palette.SCREEN, Palette.TOP_SKY_LINE, 4).path(svg, "M56 116L70 84H92V116ZM106 84H116L138 116H106Z");
        wheel(svg, 60);
        wheel(svg, 148);
        new Mark.Burst(186, 122, 46).draw(svg);
    }

    private static void wheel(Svg svg, double x) {
        new Contour(Palette.SHOE, Palette.INK, 4).circle(svg, x, 186, 25);
        svg.circle(x, 186, 10, Palette.PROP_LIGHT.fill());
    }

    @Override
    public Box frame() {
        return new Box(4, 26, 232, 196);
    }
}
