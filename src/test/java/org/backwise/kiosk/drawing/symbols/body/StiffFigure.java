package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A person who bends only a little, hand on the back; a dashed outline shows how far it went before. */
public record StiffFigure(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        ghost(svg);
        new Contour(Palette.SHOE, Palette.INK, 4).limb(svg, 20, "M82 226H104");
        portrait.legs().edged().limb(svg, 40, "M80 138L82 204");
        portrait.skin().shaded().limb(svg, 20, "M118 66L126 56");
        portrait.top().edged().limb(svg, 52, "M80 132L104 82");
        svg.placed("head", 136, 36, 0.8, 0.8, head -> {
            new SideHead(portrait).drawBare(head);
            head.path("M19 -4V-1", portrait.features().stroke(6.5))
                    .path("M15 22Q20 19 25 21", portrait.features().stroke(4.5));
        });
        portrait.skin().edged().limb(svg, 18, "M60 130L68 122");
        portrait.top().shaded().limb(svg, 22, "M100 86L50 96L58 124");
        svg.path("M184 44C198 54 206 66 208 78", Palette.ARROW.stroke(9))
                .path("M184 92H232", Palette.KEEP_OFF.stroke(12));
    }

    private static void ghost(Svg svg) {
        svg.path(
                "M96 176C124 182 150 182 170 176C182 172 186 156 180 144C174 134 150 130 118 134",
                Palette.ARROW.stroke(5).dashed(2, 11));
        svg.circle(206, 158, 27, Palette.ARROW.stroke(5).dashed(2, 11));
    }

    @Override
    public Box frame() {
        return new Box(34, 0, 204, 242);
    }
}
