package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tint;

/** Somebody in a wheelchair with crossed arms, under an arc that points to both sides: easy twists. */
public record EasyTwist(Portrait portrait) implements Symbol {
    private static final List<Arm> CROSSED = List.of(
            new Arm("M164 124L176 170", "M174 178L116 160", 108, 156),
            new Arm("M76 124L64 170", "M66 178L132 152", 140, 148));

    @Override
    public void draw(Svg svg) {
        Tint.STEEL.shaded().rect(svg, 52, 150, 136, 90, 20);
        new Bust(portrait, Mood.FRIENDLY, CROSSED).draw(svg);
        portrait.legs().edged().path(svg, "M70 218H170Q184 222 184 252H56Q56 222 70 218Z");
        svg.path("M120 232V252", portrait.legs().line().stroke(4));
        wheel(svg, 30);
        wheel(svg, 210);
        new Mark.Arrow("M28 54C70 -24 170 -24 212 54", "M20 22L27 56L60 46M220 22L213 56L180 46").draw(svg);
    }

    private static void wheel(Svg svg, double x) {
        svg.ellipse(x, 190, 15, 56, Palette.PROP_LINE.stroke(11)).ellipse(x, 190, 5, 44, Palette.PROP_LIGHT.fill());
    }

    @Override
    public Box frame() {
        return new Box(-4, -16, 248, 272);
    }
}
