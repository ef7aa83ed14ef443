package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A head that leans, eyes shut, between two arrows that chase each other round it: very dizzy. */
public record Spinning(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        svg.turned("head", 12, 120, 124, head -> {
            portrait.skin().shaded().limb(head, 26, "M120 158V186");
            portrait.top().edged().path(head, "M66 214C66 190 82 184 104 180Q120 190 136 180C158 184 174 190 174 214Z");
            head.placed("face", 120, 112, 1.35, 1.35, face -> new FrontHead(portrait, 3).draw(face, Mood.FAINT));
        });
        new Mark.Arrow("M28 172C4 120 16 56 72 22", "M40 18L74 20L66 54").draw(svg);
        new Mark.Arrow("M212 68C236 120 224 184 168 218", "M200 222L166 220L174 186").draw(svg);
    }
}
