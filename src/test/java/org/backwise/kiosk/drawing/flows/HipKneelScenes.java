package org.backwise.kiosk.drawing.flows;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.Look;
import org.backwise.kiosk.drawing.body.Mood;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Chair;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Pregnant;
import org.backwise.kiosk.drawing.symbols.body.SoreKnee;
import org.backwise.kiosk.drawing.symbols.things.StairsFall;

/** The pictures of the kneeling hip stretch around its moves. */
final class HipKneelScenes {
    private HipKneelScenes() {}

    static Picture tightHips() {
        Svg svg = Svg.picture(
                "The front of the hip",
                "Seen from the side. A man sits and a woman stands. The muscle at the front of the hip is marked in"
                        + " both.");
        Tile.inGrid(0, 0, 2, 1).draw(svg, HipKneelScenes::sitting);
        Tile.inGrid(1, 0, 2, 1).draw(svg, HipKneelScenes::standing);
        return Picture.of("hip-kneel-tight-hips", svg);
    }

    private static void sitting(Svg svg) {
        Camera camera = new Camera(88, 6, 0.99, 96, 532);
        Floor.shadow(svg, camera);
        new Chair(camera).draw(svg);
        Pose pose = Pose.sitting();
        Figure.still(Cast.WILLEM, camera, pose).draw(svg, Figure.FACING_RIGHT);
        muscle(svg, camera, Vec.of(0, 212, 10), Vec.of(0, 184, 30), Vec.of(0, 164, 62));
    }

    private static void standing(Svg svg) {
        Camera camera = new Camera(88, 6, 0.99, 128, 532);
        Floor.standing(svg, camera);
        Pose pose = Pose.standing().hands(Reaches.hanging().at(Vec.of(66, -92, -34)));
        Figure.still(Cast.ADA, camera, pose).draw(svg, Figure.FACING_RIGHT);
        muscle(svg, camera, Vec.of(0, 322, 10), Vec.of(0, 280, 22), Vec.of(0, 228, 4));
    }

    /** The muscle from the low back to the thigh, over the front of the hip. */
    private static void muscle(Svg svg, Camera camera, Vec top, Vec middle, Vec low) {
        List<Flat> there = new ArrayList<>();
        List<Flat> back = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double part = i / 8.0;
            Flat from = camera.see(top.towards(middle, part));
            Flat way = camera.see(middle.towards(low, part)).minus(from);
            Flat place = from.plus(way.times(part));
            Flat out = way.turned(90).times((5 + 11 * Math.sin(Math.PI * part)) / way.length());
            there.add(place.plus(out));
            back.add(0, place.minus(out));
        }
        there.addAll(back);
        String shape = Shape.loop(there);
        svg.group(
                "muscle",
                muscle -> muscle.path(shape, Palette.ARROW_RIM.stroke(13))
                        .path(shape, Palette.MUSCLE_LINE.stroke(6))
                        .path(shape, Palette.MUSCLE.fill()));
    }

    static Picture checkFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Four signs: a jagged star on a sore knee. A person who slips. A person on the floor on hands and"
                        + " knees. A pregnant woman.");
        Tiles.square(
                svg,
                new SoreKnee(Portrait.GRANDMOTHER),
                new StairsFall(Portrait.UNCLE),
                HipKneelScenes::onTheFloor,
                new Pregnant(Portrait.MOTHER));
        return Picture.of("hip-kneel-check-first", svg);
    }

    private static void onTheFloor(Svg svg) {
        Look look = Cast.JAMES.mood(Mood.WORRIED);
        Camera camera = new Camera(72, 8, 0.62, 110, 196);
        Figure.still(look, camera, Kneeling.handsAndKnees()).draw(svg, Figure.FACING_RIGHT);
    }

    static Picture getUp() {
        Svg svg = Svg.picture(
                "Get up",
                "Seen from the side. A woman kneels on one knee, both hands on the seat of a heavy chair in front of"
                        + " her. Her front leg pushes, she stands up, and she stands still.");
        Camera camera = new Camera(80, 8, 1.02, 226, 544);
        Floor.shadow(svg, camera);
        Kneeling.chair(svg, camera, Vec.of(0, 0, 238), 180);
        Kneeling.towel(svg, camera, -20);
        Figure figure = Figure.moving(Cast.LEILA, camera, Tempo.thereAndBack(8).sparse(), rising());
        figure.drawGhost(svg, Figure.FACING_RIGHT);
        figure.draw(svg, Figure.FACING_RIGHT);
        Arrow.through(new Flat(140, 330), new Flat(140, 260), new Flat(140, 180))
                .draw(svg);
        return Picture.of("hip-kneel-get-up", svg);
    }

    /** From one knee, hands on the seat, to standing. */
    private static Move rising() {
        Pose start = Kneeling.handsOnSeat();
        Step lifted = new Step(Vec.of(-22, 70, -20), Vec.of(0, 0.4, 1), Vec.of(0, -0.8, 0.6), Vec.of(0, 0.6, 0.8));
        Pose pushed = start.hips(Vec.of(0, 222, 66))
                .spine(new Spine(66, 8, 0, 0))
                .gaze(new Gaze(0, -50, 0))
                .rightFoot(lifted);
        Reach hanging = start.leftHand().at(Vec.of(64, Poses.standingHips() - 46, 142));
        Pose tall = Pose.standing()
                .hips(Vec.of(0, Poses.standingHips(), 134))
                .feet(Step.flat(24, 136))
                .hands(new Reach(
                        hanging.palm(),
                        hanging.base(),
                        Vec.of(0.4, 0, -1),
                        Vec.of(0, -1, 0.12),
                        Vec.of(-0.2, -0.3, 1),
                        hanging.shape()));
        return Move.of(start, pushed, pushed, pushed, tall);
    }
}
