package org.backwise.kiosk.drawing.symbols.bones;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.body.BackView;

/** A tall back, head to hips, with its spine showing and one bone of it cracked: a back hurt by a crash or a fall. */
public record CrackedBack(BackView back) implements Symbol {
    private static final SpineColumn SPINE = new SpineColumn(120, 140, 6, 64, 32, 15);

    @Override
    public void draw(Svg svg) {
        back.drawTall(svg);
        SPINE.draw(svg);
        double y = SPINE.middle(3);
        new Mark.Zigzag(
                        10,
                        "M60 %sL92 %sL108 %sL128 %sL146 %sL182 %s"
                                .formatted(y - 10, y + 8, y - 14, y + 14, y - 10, y + 4))
                .draw(svg);
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 240, 480);
    }
}
