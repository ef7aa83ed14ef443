package org.backwise.kiosk.drawing.symbols.bones;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tint;
import org.backwise.kiosk.drawing.symbols.body.LowerBody;

/** Two round windows in a pair of legs, at hip and knee, show joints of dark metal: a new hip or a new knee. */
public record NewHipAndKnee(LowerBody legs) implements Symbol {
    private static final Contour METAL = new Contour(Palette.ARROW, Palette.PAPER, 3);
    private static final Contour WINDOW = new Contour(Palette.SCREEN, Palette.PROP_LINE, 6);

    @Override
    public void draw(Svg svg) {
        legs.draw(svg);
        WINDOW.circle(svg, 74, 74, 52);
        hip(svg);
        WINDOW.circle(svg, 162, 154, 52);
        knee(svg);
    }

    private static void hip(Svg svg) {
        Tint.BONE
                .edged()
                .path(svg, "M68 30C92 22 116 40 122 66C118 88 104 92 98 82C108 56 84 36 66 52" + "C60 44 60 36 68 30Z");
        new Silhouette().knob(50, 84, 12).limb(22, "M54 88L64 110").draw(svg, Tint.BONE.edged());
        new Silhouette().limb(12, "M82 64L56 80L64 106").draw(svg, METAL);
        METAL.circle(svg, 83, 64, 19);
    }

    private static void knee(Svg svg) {
        new Silhouette()
                .limb(24, "M162 116V130")
                .knob(148, 140, 10)
                .knob(176, 140, 10)
                .draw(svg, Tint.BONE.edged());
        new Silhouette()
                .limb(20, "M162 186V192")
                .knob(148, 176, 9)
                .knob(176, 176, 9)
                .draw(svg, Tint.BONE.edged());
        new Silhouette().limb(12, "M140 142C148 152 176 152 184 142").draw(svg, METAL);
        new Silhouette().limb(10, "M140 166H184").draw(svg, METAL);
    }
}
