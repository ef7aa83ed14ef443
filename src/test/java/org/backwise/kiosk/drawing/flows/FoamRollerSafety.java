package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.props.Chair;
import org.backwise.kiosk.drawing.props.FoamRoller;
import org.backwise.kiosk.drawing.props.Hatch;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Mat;
import org.backwise.kiosk.drawing.props.Rod;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Pregnant;
import org.backwise.kiosk.drawing.symbols.body.SoreSkin;
import org.backwise.kiosk.drawing.symbols.bones.RibCage;
import org.backwise.kiosk.drawing.symbols.bones.WeakSpine;
import org.backwise.kiosk.drawing.symbols.things.Pills;

/** Where the roller may be used, by whom, and on which parts of the back. */
final class FoamRollerSafety {
    private FoamRollerSafety() {}

    static Picture watchNow() {
        Svg svg = Svg.picture(
                "Watch now, do it at home",
                "A house with a mat and a roller on its floor. Beside it, a mat before the chairs of a waiting room is"
                        + " crossed out.");
        new Contour(Palette.BONE, Palette.ARROW, 9).path(svg, "M56 252V510H310V252L183 126Z");
        svg.path("M38 276L183 126L328 276", Palette.ARROW.stroke(26));
        Camera home = new Camera(62, 20, 0.74, 183, 448);
        new Mat(-70, 70, -136, 136).draw(svg, home);
        new Rod(Vec.of(-52, 29, -50), Vec.of(52, 29, -50), FoamRoller.RADIUS)
                .draw(svg, home, Palette.CUSHION, Palette.CUSHION_LINE);
        new FoamRoller(home.see(Vec.of(-52, 29, -50)), 0.74).draw(svg);
        Marks.tick(svg, new Flat(183, 290), 40);
        new Tile(350, 112, 230, 402).draw(svg, FoamRollerSafety::waitingRoom);
        Marks.cross(svg, new Flat(534, 154), 40);
        return Picture.of("foam-roller-watch-now", svg);
    }

    private static void waitingRoom(Svg svg) {
        new Chair(new Camera(20, 14, 0.62, 66, 256)).draw(svg);
        new Chair(new Camera(20, 14, 0.62, 164, 256)).draw(svg);
        new Mat(-70, 70, -126, 126).draw(svg, new Camera(66, 20, 0.74, 115, 348));
    }

    static Picture checkFirst() {
        Svg svg = Svg.picture(
                "Do not roll if",
                "Four signs: a spine with one bone cracked. A pill bottle. An arm with sore skin. A pregnant woman.");
        Tiles.square(
                svg,
                new WeakSpine(new BackView(Portrait.OLD_NEIGHBOUR)),
                new Pills(),
                new SoreSkin(Portrait.TEENAGER),
                new Pregnant(Portrait.MOTHER));
        return Picture.of("foam-roller-check-first", svg);
    }

    static Picture stayOff() {
        Svg svg = Svg.picture(
                "Stay off these spots",
                "A back. The muscle on both sides of the upper back has a check mark. The neck, the line of the spine"
                        + " and the whole lower back are hatched: keep off.");
        svg.placed("person", 160, 22, 1.165, 1.165, new BackView(Portrait.TEENAGER)::drawTall);
        for (double side : new double[] {-1, 1}) {
            double x = 300 + side * 62;
            svg.rect(x - 38, 196, 76, 150, 36, Palette.OK.fill())
                    .rect(x - 33, 201, 66, 140, 32, Palette.OK_ZONE.fill());
            Marks.tick(svg, new Flat(x, 270), 25);
        }
        Hatch.about(new Flat(300, 141), 34, 27).draw(svg);
        Hatch.about(new Flat(300, 266), 19, 90).draw(svg);
        Hatch.about(new Flat(300, 424), 84, 58).draw(svg);
        return Picture.of("foam-roller-stay-off", svg);
    }

    static Picture whyNotLowerBack() {
        Svg svg = Svg.picture(
                "Why not the lower back",
                "Ribs guard the upper spine. Below them the spine has no ribs; a roller there is crossed out.");
        double scale = 556 / 470.0;
        double bare = 22 + (RibCage.BARE - 10) * scale;
        svg.path(
                "M252 22H348L352 56C420 66 456 96 458 150L444 300C438 350 440 380 462 430L470 560"
                        + "Q470 578 452 578H148Q130 578 130 560L138 430C160 380 162 350 156 300L142 150"
                        + "C144 96 180 66 248 56Z",
                Palette.TILE.fill());
        svg.rect(72, bare - 30, 456, 60, 24, Palette.CUSHION_LINE.fill())
                .rect(77, bare - 25, 446, 50, 20, Palette.CUSHION.fill());
        new RibCage().into(svg, new Box(20, 22, 560, 556));
        Marks.cross(svg, new Flat(520, bare), 46);
        return Picture.of("foam-roller-why-not-lower-back", svg);
    }
}
