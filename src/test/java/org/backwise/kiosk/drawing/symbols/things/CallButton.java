package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.body.Hand;
import org.backwise.kiosk.drawing.symbols.body.Portrait;

/** A finger that presses a large round button with a bell on it: call the staff. */
public record CallButton(Portrait portrait) implements Symbol {
    private static final Tempo PRESS = Tempo.thereAndBack(5);
    private static final double WAY = 34;

    @Override
    public void draw(Svg svg) {
        new Contour(Palette.SCREEN, Palette.PROP_LINE).rect(svg, 6, 10, 228, 250, 44);
        svg.circle(120, 130, 104, Palette.PROP_LINE.fill());
        svg.placed("bell", 120, 124, 0.86, 0.86, bell -> bell.placed("button", -120, -120, 1, 1, new Bell()::draw));
        svg.group("hand", hand -> {
            hand.animateTransform(
                    Svg.Motion.TRANSLATE,
                    PRESS.seconds(),
                    PRESS.parts().stream()
                            .map(part -> Svg.point(0, (1 - part) * WAY))
                            .toList());
            hand(hand);
        });
    }

    private void hand(Svg svg) {
        svg.turned("arm", -14, 150, 286, arm -> {
            portrait.skin().edged().limb(arm, 56, "M152 300V400");
            arm.placed(
                    "hand",
                    152,
                    266,
                    1.5,
                    1.5,
                    hand -> Hand.pointing()
                            .draw(
                                    hand,
                                    new Contour(
                                            portrait.skin().near(),
                                            portrait.skin().line(),
                                            2.7)));
            arm.path("M154 244V268M176 248V268", portrait.skin().line().stroke(4));
            portrait.top().edged().path(arm, "M110 374H196L204 452H102Z");
        });
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 240, 480);
    }
}
