package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A person as on a passport photo, for when it only matters who somebody is. */
public record HeadAndShoulders(Portrait portrait, Mood mood) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.skin().shaded().limb(svg, 30, "M75 108V140");
        portrait.top().edged().path(svg, "M4 206C4 160 20 146 50 138Q75 156 100 138C130 146 146 160 146 206Z");
        svg.placed("head", 75, 76, 1.2, 1.2, head -> new FrontHead(portrait, 3.4).draw(head, mood));
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 150, 208);
    }
}
