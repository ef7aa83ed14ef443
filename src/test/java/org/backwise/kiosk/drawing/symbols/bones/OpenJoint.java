package org.backwise.kiosk.drawing.symbols.bones;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Any joint of the body: two bone ends with smooth caps, fluid between them. */
public record OpenJoint() implements Symbol {
    private static final Contour BONE = new Contour(Palette.BONE, Palette.BONE_LINE, 5);

    @Override
    public void draw(Svg svg) {
        svg.rect(26, 82, 188, 110, 50, Palette.ARROW.fill()).rect(31, 87, 178, 100, 45, Palette.WATER.fill());
        BONE.path(
                svg,
                "M82 6H158L162 58C166 74 190 76 196 94C202 118 184 130 162 128C144 126 132 120 120 120"
                        + "C108 120 96 126 78 128C56 130 38 118 44 94C50 76 74 74 78 58Z");
        BONE.path(
                svg,
                "M82 268H158L164 214C170 196 190 190 192 172C192 152 172 146 154 148C138 150 132 154 120 154"
                        + "C108 154 102 150 86 148C68 146 48 152 48 172C50 190 70 196 76 214Z");
        String upper = "M56 118C74 126 98 112 120 112C142 112 166 126 184 118";
        String lower = "M62 160C80 152 100 162 120 162C140 162 160 152 178 160";
        svg.path(upper, Palette.DISC.stroke(11)).path(lower, Palette.DISC.stroke(11));
    }

    @Override
    public Box frame() {
        return new Box(20, 2, 200, 270);
    }
}
