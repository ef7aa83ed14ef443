package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Somebody at a table, eyes shut, the head propped on a hand: pain that stops sleep, work or care. */
public record TiredPerson(Portrait portrait) implements Symbol {
    private static final Contour TABLE = new Contour(Palette.WOOD, Palette.WOOD_LINE);

    @Override
    public void draw(Svg svg) {
        portrait.top().edged().path(svg, "M94 132Q120 146 146 132C184 138 196 160 198 214H44C44 160 58 138 94 132Z");
        portrait.skin().shaded().limb(svg, 28, "M122 112V132");
        svg.turned(
                "head",
                14,
                124,
                130,
                head -> head.placed(
                        "face", 124, 72, 1.4, 1.4, face -> new FrontHead(portrait, 3).draw(face, Mood.TIRED)));
        List.of(
                        new Arm("M70 158L58 196", "M66 200L126 200", 134, 200),
                        new Arm("M178 164L196 196", "M196 190L184 126", 182, 116))
                .forEach(arm -> arm.draw(svg, portrait));
        TABLE.rect(svg, 10, 212, 220, 22, 10);
    }
}
