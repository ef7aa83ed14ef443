package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Ink;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Contour;

/** A head that turns, seen from above, where it shows best that only the head turns. */
final class HeadTurns {
    private static final double TURN = 45;
    private static final Flat NECK = new Flat(250, 250);
    private static final Contour SHIRT = new Contour(Palette.TOP_TEAL, Palette.TOP_TEAL_LINE, 5);
    private static final Contour LEGS = new Contour(Palette.LEGS_OLIVE, Palette.LEGS_OLIVE_LINE, 5);
    private static final Contour CHAIR = new Contour(Palette.PROP, Palette.PROP_LINE, 5);
    private static final Contour SKIN = new Contour(Palette.SKIN_HONEY, Palette.SKIN_HONEY_LINE, 5);
    private static final Contour HAIR = new Contour(Palette.HAIR_BLACK, Palette.HAIR_LINE, 5);

    private HeadTurns() {}

    static Picture picture() {
        Svg svg = Svg.picture(
                "Slow head turns",
                "Seen from the front. A man sits square on a chair. He turns his head part way to his left, so that"
                        + " his nose points to the side, and comes back to the middle. His chin stays level and his"
                        + " shoulders stay still. A small picture shows the turn from above.");
        fromTheFront(svg);
        new Tile(396, 20, 184, 262).draw(svg, tile -> tile.placed("above", -28, -34, 0.48, 0.48, HeadTurns::fromAbove));
        return Picture.of("neck-shoulder-head-turns", svg);
    }

    private static void seat(Svg svg) {
        CHAIR.rect(svg, 128, 148, 244, 40, 18);
        new Contour(Palette.PROP_LIGHT, Palette.PROP_LINE, 5).rect(svg, 142, 200, 216, 230, 28);
    }

    private static void body(Svg svg) {
        for (int side = -1; side <= 1; side += 2) {
            double x = NECK.x() + side * 56;
            new Contour(Palette.SHOE, Palette.INK, 5).ellipse(svg, x + side * 2, 536, 27, 40);
            LEGS.limb(svg, 74, "M" + Svg.point(NECK.x() + side * 46, 300) + "L" + Svg.point(x, 474));
        }
        for (int side = -1; side <= 1; side += 2) {
            arm(svg, side);
        }
        SHIRT.path(
                svg,
                "M104 252C104 214 132 204 176 206C210 202 290 202 324 206C368 204 396 214 396 252"
                        + "C396 288 366 296 330 300C300 326 200 326 170 300C134 296 104 288 104 252Z");
    }

    private static void arm(Svg svg, int side) {
        double x = NECK.x();
        SKIN.limb(svg, 30, "M" + Svg.point(x + side * 122, 318) + "L" + Svg.point(x + side * 74, 410));
        SKIN.ellipse(svg, x + side * 66, 424, 21, 27);
        for (int finger = -1; finger <= 1; finger++) {
            double along = x + side * 66 + finger * 9;
            svg.line(along, 434, along - side, 446, Palette.SKIN_HONEY_LINE.stroke(3));
        }
        SHIRT.limb(svg, 48, "M" + Svg.point(x + side * 122, 258) + "L" + Svg.point(x + side * 124, 306));
    }

    private static void ghost(Svg svg) {
        Ink grey = Palette.GHOST.fill();
        svg.ghost(ghost -> ghost.ellipse(NECK.x(), NECK.y() + 4, 79, 89, grey)
                .path("M232 326L250 362L268 326Z", grey)
                .path("M232 326L250 362L268 326Z", Palette.GHOST.stroke(10)));
    }

    private static void head(Svg svg) {
        Tempo tempo = Tempo.thereAndBack(8);
        List<String> turns =
                tempo.parts().stream().map(part -> Svg.number(-TURN * part)).toList();
        svg.placed(
                "neck",
                NECK.x(),
                NECK.y(),
                neck -> neck.group("joint", head -> {
                    head.animateTransform(Svg.Motion.ROTATE, tempo.seconds(), turns);
                    skull(head);
                }));
    }

    /** A head from above, its nose down the paper. */
    private static void skull(Svg svg) {
        SKIN.ellipse(svg, -76, 12, 11, 18);
        SKIN.ellipse(svg, 76, 12, 11, 18);
        SKIN.path(svg, "M-19 74Q-13 112 0 114Q13 112 19 74Z");
        SKIN.ellipse(svg, 0, 6, 75, 86);
        HAIR.path(
                svg,
                "M-78 4C-80 -58 -42 -88 0 -88C42 -88 80 -58 78 4C74 22 66 34 58 44C44 60 26 62 0 62"
                        + "C-26 62 -44 60 -58 44C-66 34 -74 22 -78 4Z");
        svg.path("M-12 -34C2 -44 18 -34 14 -18C8 -2 -12 -6 -10 -20", Palette.HAIR_LINE.stroke(5));
    }

    private static void fromAbove(Svg svg) {
        seat(svg);
        body(svg);
        ghost(svg);
        head(svg);
        Arrow.arc(NECK, 138, 84, 42).wide(18).draw(svg);
    }

    private static void fromTheFront(Svg svg) {
        Camera camera = new Camera(0, 14, 1.22, 200, 524);
        Figure figure = Figure.moving(
                Cast.KIM,
                camera,
                Tempo.thereAndBack(8),
                Move.of(Pose.sitting(), Pose.sitting().gaze(new Gaze(TURN, 0, 0))));
        Scene.front(Cast.KIM).from(camera).onChair(svg, figure, chair -> {});
        Arrow.around(camera, Vec.of(0, 292, 0), 92, -24, 66).wide(10).draw(svg);
    }
}
