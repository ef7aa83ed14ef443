package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.body.Portrait;

/** A page that slides out of the slot under a screen into a waiting hand: take your page home. */
public record PageOut(Portrait portrait) implements Symbol {
    private static final Tempo SLIDE = Tempo.thereAndBack(8);
    private static final double WAY = 200;
    private static final Contour BODY = new Contour(Palette.PROP_LIGHT, Palette.PROP_LINE, 7);

    @Override
    public void draw(Svg svg) {
        BODY.rect(svg, 16, 180, 528, 112, 30);
        svg.rect(96, 220, 368, 44, 22, Palette.INK.fill());
        fingers(svg);
        svg.group("page", page -> {
            page.animateTransform(
                    Svg.Motion.TRANSLATE,
                    SLIDE.seconds(),
                    SLIDE.parts().stream()
                            .map(part -> Svg.point(0, (part - 1) * WAY))
                            .toList());
            page(page);
        });
        BODY.path(svg, "M16 242V46Q16 16 46 16H514Q544 16 544 46V242Z");
        screen(svg);
        thumb(svg);
        new Mark.Arrow("M78 318V452", "M46 418L78 454L110 418").draw(svg);
    }

    private static void screen(Svg svg) {
        new Contour(Palette.SCREEN, Palette.PROP_LINE, 7).rect(svg, 70, 46, 420, 150, 16);
        new Contour(Palette.PAPER, Palette.ARROW, 6).rect(svg, 104, 70, 78, 102, 8);
        svg.path("M122 94H164M122 118H164M122 142H148", Palette.ARROW.stroke(8));
        svg.path("M218 98H440", Palette.PROP_LINE.stroke(12)).path("M218 142H360", Palette.PROP_LINE.stroke(12));
    }

    private static void page(Svg svg) {
        new Contour(Palette.PAPER, Palette.ARROW, 7).rect(svg, 146, 240, 268, 276, 10);
        svg.placed("bell", 172, 290, 0.28, 0.28, new Bell()::draw);
        svg.path("M258 308H382M258 336H346M178 392H382M178 424H382M178 456H330", Palette.PROP_LINE.stroke(11));
    }

    private void fingers(Svg svg) {
        new Silhouette()
                .limb(38, "M440 480L352 446")
                .limb(38, "M440 512L340 490")
                .draw(svg, portrait.skin().edged());
    }

    private void thumb(Svg svg) {
        new Silhouette()
                .limb(88, "M506 512L474 496")
                .limb(40, "M462 474L430 446L384 444")
                .draw(svg, portrait.skin().edged());
        portrait.top().edged().path(svg, "M528 450L558 466V556H474Z");
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 560, 560);
    }
}
