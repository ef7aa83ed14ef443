package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A face with shut eyes and zigzags on both sides of its brow: a bad headache. */
public record HeadPain(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.skin().shaded().limb(svg, 34, "M120 176V200");
        portrait.top().edged().path(svg, "M46 236C46 212 68 204 98 198Q120 210 142 198C172 204 194 212 194 236Z");
        svg.placed("face", 120, 116, 1.6, 1.6, face -> new FrontHead(portrait, 3).draw(face, Mood.FAINT));
        new Mark.Zigzag(10, "M22 34L52 40L44 64L76 72").draw(svg);
        new Mark.Zigzag(10, "M218 34L188 40L196 64L164 72").draw(svg);
        new Mark.Zigzag(10, "M120 8L108 26L130 36L120 54").draw(svg);
    }
}
