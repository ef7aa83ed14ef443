package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** What the helper's hands do: rocking from above, and following a turn. */
final class PartnerHands {
    private static final double SWAY = 4.5;
    private static final double BEHIND = -146;

    private PartnerHands() {}

    static List<Picture> pictures() {
        return List.of(rock(), smallTurn());
    }

    private static Picture rock() {
        Svg svg = Svg.picture(
                "Rock soft and slow",
                "Seen from above. A person leans forward on a pillow. Two flat hands rest on the muscle of the upper"
                        + " back, one on each side of the spine, and rock it a little from side to side, as slowly as"
                        + " the breath.");
        Camera camera = new Camera(180, 0, 1.3, 300, 580);
        fromAbove(svg, camera, Tempo.thereAndBack(8));
        Flat low = camera.see(Vec.of(0, 196, 0));
        Arrow.through(
                        low.plus(new Flat(-62, 0)),
                        low.plus(new Flat(-30, 0)),
                        low,
                        low.plus(new Flat(30, 0)),
                        low.plus(new Flat(62, 0)))
                .wide(9)
                .drawBothWays(svg);
        return Picture.of("helper-rock", svg);
    }

    /** A person who leans on a table and the helper behind, both seen from above. */
    private static void fromAbove(Svg svg, Camera camera, Tempo tempo) {
        Flat table = camera.see(Vec.of(170, 414, 0));
        double scale = camera.scale();
        svg.placed("room", table.x(), table.y(), scale, scale, room -> {
            rounded(room, 0, 0, 340, 98, 12, Palette.WOOD, Palette.WOOD_LINE);
            rounded(room, 92, 8, 156, 78, 22, Palette.CUSHION, Palette.CUSHION_LINE);
            rounded(room, 112, 216, 116, 78, 24, Palette.PROP, Palette.PROP_LINE);
        });
        List<Part> back = List.of(Part.LEFT_ARM, Part.RIGHT_ARM, Part.SEAT, Part.TRUNK, Part.HEAD, Part.HAIR_BEHIND);
        Figure resting = Figure.moving(Partner.RESTING, camera, tempo, Move.of(leaning(SWAY), leaning(-SWAY)));
        resting.drawGhost(svg, back);
        resting.draw(svg, back);
        Figure helping = Figure.moving(Partner.HELPING, camera, tempo, Move.of(above(SWAY), above(-SWAY)));
        helping.draw(svg, List.of(Part.LEFT_ARM, Part.RIGHT_ARM));
        crown(svg, camera);
    }

    /** Leaning forward on the table, seen from above: arms up around the pillow. */
    private static Pose leaning(double sway) {
        Reach folded = new Reach(
                Vec.of(44, 398, 0),
                Reach.Base.ROOM,
                Vec.of(1, 0, 0),
                Vec.of(-0.5, 1, 0),
                Vec.of(-1, -0.5, 0),
                HandShape.FLAT);
        return Pose.sitting()
                .spine(new Spine(0, 0, sway, 0))
                .gaze(new Gaze(0, 0, -sway))
                .hands(folded);
    }

    /** The helper's arms from above: hands on the muscle, going along with it. */
    private static Pose above(double sway) {
        Figure resting = Figure.still(Partner.RESTING, new Camera(180, 0, 1, 0, 0), leaning(sway));
        return Pose.sitting()
                .hips(Vec.of(0, -44, 0))
                .leftHand(lying(resting, 1))
                .rightHand(lying(resting, -1));
    }

    private static Reach lying(Figure resting, double side) {
        return new Reach(
                resting.end().chest().point(side * 33, 34, 0),
                Reach.Base.ROOM,
                Vec.of(side, -0.2, 0),
                Vec.of(side * 0.24, 1, 0),
                Vec.of(-side, 0.24, 0),
                HandShape.FLAT);
    }

    /** The helper's shoulders and hair from above. */
    private static void crown(Svg svg, Camera camera) {
        Flat middle = camera.see(Vec.of(0, 72, 0));
        double scale = camera.scale();
        svg.placed("helper", middle.x(), middle.y(), scale, scale, top -> {
            top.ellipse(0, 4, 63, 30, Palette.TOP_OCHRE_LINE.fill())
                    .ellipse(0, 4, 60.6, 27.6, Palette.TOP_OCHRE.fill())
                    .draw(hair -> curls(hair, 12.4, Palette.HAIR_LINE))
                    .draw(hair -> curls(hair, 10, Palette.HAIR_BLACK))
                    .circle(0, -4, 38, Palette.HAIR_BLACK.fill());
        });
    }

    private static void curls(Svg svg, double radius, Palette colour) {
        IntStream.range(0, 14)
                .mapToObj(i -> new Flat(36, 0).turned(i * 360 / 14.0))
                .forEach(curl -> svg.circle(curl.x(), curl.y() - 4, radius, colour.fill()));
    }

    private static void rounded(
            Svg svg, double x, double y, double width, double height, double round, Palette colour, Palette line) {
        svg.rect(x - 2.4, y - 2.4, width + 4.8, height + 4.8, round + 2.4, line.fill())
                .rect(x, y, width, height, round, colour.fill());
    }

    private static Picture smallTurn() {
        Svg svg = Svg.picture(
                "Help with a small turn",
                "Seen from the side. A man sits sideways on a firm chair and turns a little to his right, all by"
                        + " himself. Behind him a helper kneels; her flat hand rests on the muscle of his shoulder"
                        + " blade and follows without a push.");
        Camera camera = new Camera(104, 17, 1.06, 368, 520);
        Tempo tempo = coarse();
        Pose square = Pose.sitting();
        Pose turned = square.spine(Spine.twisted(-16)).gaze(new Gaze(-6, 0, 0));
        Partner.pad(svg, camera, BEHIND);
        Partner.chairSideways(svg, camera);
        Figure still = Figure.still(Partner.RESTING, camera, square);
        Figure resting = Figure.moving(Partner.RESTING, camera, tempo, Move.of(square, turned));
        resting.drawGhost(svg, List.of(Part.TRUNK));
        resting.draw(svg, List.of(Part.LEFT_ARM));
        still.draw(svg, List.of(Part.SEAT, Part.LEFT_LEG, Part.RIGHT_LEG));
        resting.draw(svg, List.of(Part.TRUNK, Part.HEAD, Part.RIGHT_ARM));
        Figure.still(Partner.HELPING, camera, following(square))
                .draw(
                        svg,
                        List.of(
                                Part.LEFT_ARM,
                                Part.SEAT,
                                Part.LEFT_LEG,
                                Part.RIGHT_LEG,
                                Part.TRUNK,
                                Part.HAIR_BEHIND,
                                Part.HEAD));
        Figure.moving(Partner.HELPING, camera, tempo, Move.of(following(square), following(turned)))
                .draw(svg, List.of(Part.RIGHT_ARM));
        Arrow.around(camera, Vec.of(0, 268, 0), 122, 40, -62).draw(svg);
        return Picture.of("helper-small-turn", svg);
    }

    /** There and back, told in half as many steps: two people in one picture take much room. */
    private static Tempo coarse() {
        Tempo fine = Tempo.thereAndBack(8);
        List<Double> some = IntStream.range(0, fine.parts().size())
                .filter(i -> i % 2 == 0)
                .mapToObj(fine.parts()::get)
                .toList();
        return new Tempo(fine.seconds(), some);
    }

    /** Kneeling behind, the right hand on the muscle of the right shoulder blade, wherever that is. */
    private static Pose following(Pose resting) {
        Figure figure = Figure.still(Partner.RESTING, new Camera(0, 0, 1, 0, 0), resting);
        return Partner.kneeling(BEHIND)
                .gaze(new Gaze(-26, 0, 0))
                .rightHand(Partner.flatOn(Partner.blade(figure, -1).mirrored()).mirrored());
    }
}
