package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** An arm with many short strokes down to the fingers: tingling or numbness that spreads. */
public record ArmTingle(Portrait portrait) implements Symbol {
    private static final List<String> STROKES = List.of(
            "M112 64L124 52",
            "M70 128L60 142",
            "M146 92L158 80",
            "M98 152L88 166",
            "M178 116L192 106",
            "M126 176L118 192",
            "M208 142L222 134",
            "M152 202L146 218",
            "M104 106L112 114",
            "M132 132L140 140");

    @Override
    public void draw(Svg svg) {
        Contour skin = portrait.skin().edged();
        new Silhouette()
                .limb(42, "M70 74L128 132L168 162")
                .blob("M152 146L186 150L196 172L178 190L156 182Z")
                .limb(13, "M184 158L214 170")
                .limb(13, "M182 168L214 190")
                .limb(13, "M174 178L200 208")
                .limb(12, "M162 180L178 210")
                .limb(13, "M176 150L200 144")
                .draw(svg, skin);
        portrait.top().edged().path(svg, "M62 12Q84 30 104 62Q84 94 50 114Q22 92 12 58Z");
        new Mark.Tingles(8, STROKES).draw(svg);
    }
}
