package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A large face; on one side brow, lid and mouth hang, and an arrow beside it points down. */
public record FaceDroop(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        svg.placed("head", 110, 128, 2.3, 2.3, head -> {
            FrontHead face = new FrontHead(portrait, 2.2);
            face.drawBare(head);
            Palette line = portrait.features();
            head.path("M-13 -2V1", line.stroke(6.5)).path("M-21 -13Q-14 -17 -7 -14", line.stroke(2.8));
            head.path("M8 3Q14 7 20 5", line.stroke(3)).path("M8 -5Q14 -8 21 -3", line.stroke(2.8));
            head.path("M-13 17C-6 18 2 18 6 20C11 22 13 26 14 31", line.stroke(3));
        });
        new Mark.Arrow("M214 96V186", "M192 164L214 188L236 164").draw(svg);
    }

    @Override
    public Box frame() {
        return new Box(18, 10, 222, 216);
    }
}
