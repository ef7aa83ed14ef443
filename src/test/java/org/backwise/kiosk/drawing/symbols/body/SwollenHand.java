package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Spot;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A hand whose finger joints are thick and sore: swollen-joint arthritis. */
public record SwollenHand(Portrait portrait) implements Symbol {
    private static final List<Spot> JOINTS = List.of(
            new Spot(80, 132, 15),
            new Spot(110, 118, 17),
            new Spot(140, 122, 17),
            new Spot(167, 136, 15),
            new Spot(66, 86, 16),
            new Spot(103, 70, 17),
            new Spot(145, 72, 17),
            new Spot(185, 96, 15));

    @Override
    public void draw(Svg svg) {
        Silhouette hand = new Silhouette()
                .limb(62, "M124 170V206")
                .blob("M72 128Q68 190 96 198H154Q180 180 178 134Q150 104 110 104Q84 108 72 128Z")
                .limb(23, "M80 134L62 74L60 48")
                .limb(24, "M110 122L103 62L104 26")
                .limb(24, "M140 124L146 64L148 30")
                .limb(22, "M168 138L186 92L194 66")
                .limb(26, "M86 184L46 156L34 136");
        JOINTS.forEach(joint -> hand.knob(joint.x(), joint.y(), joint.size()));
        hand.draw(svg, portrait.skin().edged());
        JOINTS.forEach(joint -> svg.circle(joint.x(), joint.y(), joint.size() * 0.62, Palette.PAPER.stroke(10))
                .circle(joint.x(), joint.y(), joint.size() * 0.62, Palette.KEEP_OFF.stroke(5)));
        portrait.top().edged().rect(svg, 80, 204, 88, 34, 10);
    }
}
