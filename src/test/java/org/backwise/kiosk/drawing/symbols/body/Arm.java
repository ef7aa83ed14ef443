package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;

/** An arm as two thick lines and a fist: the sleeve, then the forearm to the hand. */
public record Arm(String sleeve, String forearm, double handX, double handY) {
    void draw(Svg svg, Portrait portrait) {
        Contour skin = portrait.skin().edged();
        new Silhouette().limb(20, forearm).knob(handX, handY, 14).draw(svg, skin);
        portrait.top().shaded().limb(svg, 30, sleeve);
    }
}
