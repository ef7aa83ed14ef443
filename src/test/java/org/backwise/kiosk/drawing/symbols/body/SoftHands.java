package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Two flat hands of a helper on the muscle of an upper back, one on either side of the spine. */
public record SoftHands(BackView back, Portrait helper) implements Symbol {
    @Override
    public void draw(Svg svg) {
        back.draw(svg);
        hand(svg, -1);
        hand(svg, 1);
    }

    /** A hand from below; the thumb is on the inner side. */
    private void hand(Svg svg, double side) {
        Contour skin = helper.skin().edged();
        svg.placed("arm", 120 + side * 52, 160, -side, 1, arm -> {
            skin.limb(arm, 30, "M-4 34L-10 62");
            helper.top().edged().limb(arm, 40, "M-9 56L-10 62");
            arm.placed("hand", 0, 0, -0.7, 0.7, hand -> Hand.open().draw(hand, skin));
        });
    }
}
