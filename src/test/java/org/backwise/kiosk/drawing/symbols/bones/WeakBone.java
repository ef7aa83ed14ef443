package org.backwise.kiosk.drawing.symbols.bones;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Spot;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A long bone with pores and a crack: weak bones, osteoporosis, a break in the past. */
public record WeakBone() implements Symbol {
    private static final Silhouette BONE = new Silhouette()
            .limb(50, "M120 40V200")
            .knob(92, 26, 31)
            .knob(148, 26, 31)
            .knob(92, 214, 31)
            .knob(148, 214, 31);
    private static final List<Spot> PORES = List.of(
            new Spot(112, 66, 6),
            new Spot(130, 84, 4.5),
            new Spot(108, 158, 4.5),
            new Spot(126, 174, 6),
            new Spot(108, 190, 4),
            new Spot(128, 52, 4));

    @Override
    public void draw(Svg svg) {
        svg.turned("bone", 42, 120, 120, bone -> {
            BONE.draw(bone, new Contour(Palette.BONE, Palette.BONE_LINE));
            PORES.forEach(pore -> bone.circle(pore.x(), pore.y(), pore.size(), Palette.BONE_LINE.fill()));
            crack(bone);
        });
    }

    private static void crack(Svg svg) {
        String crack = "M88 134L106 110L120 130L136 104L154 116";
        svg.path(crack, Palette.PAPER.stroke(20)).path(crack, Palette.KEEP_OFF.stroke(10));
    }
}
