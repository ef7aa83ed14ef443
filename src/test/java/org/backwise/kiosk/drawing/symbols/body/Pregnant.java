package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A woman from the side, one hand on her round belly. */
public record Pregnant(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.skin().shaded().limb(svg, 22, "M66 70L68 96");
        portrait.top()
                .edged()
                .path(
                        svg,
                        "M52 96C62 88 78 88 86 96C94 108 100 116 116 124C152 136 158 188 122 200"
                                + "C112 206 108 216 108 234H36C36 200 38 180 42 160C36 130 38 110 52 96Z");
        portrait.skin().edged().limb(svg, 18, "M54 164L112 172");
        portrait.skin().edged().circle(svg, 116, 172, 12);
        portrait.top().shaded().limb(svg, 26, "M62 112L52 160");
        svg.placed("head", 70, 46, 0.92, 0.92, head -> new SideHead(portrait).draw(head));
    }

    @Override
    public Box frame() {
        return new Box(28, 0, 124, 240);
    }
}
