package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.Mood;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.StopSign;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.LegPain;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Pregnant;
import org.backwise.kiosk.drawing.symbols.body.Spinning;
import org.backwise.kiosk.drawing.symbols.bones.WeakSpine;

/** The pictures of the standing back bend around its one move. */
final class BackBendScenes {
    private BackBendScenes() {}

    static Picture checkFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Four signs: a dizzy head between two turning arrows. A back that shows its spine, one bone cracked. A"
                        + " leg with pain running down it. A pregnant woman.");
        Tiles.square(
                svg,
                new Spinning(Portrait.AUNT),
                new WeakSpine(new BackView(Portrait.OLD_NEIGHBOUR)),
                new LegPain(Portrait.WORKER),
                new Pregnant(Portrait.MOTHER));
        return Picture.of("back-bend-check-first", svg);
    }

    static Picture setUp() {
        Svg svg = Svg.picture(
                "Set up",
                "Seen from the side. A man stands with soft knees, a counter at his hips, and both hands on his low"
                        + " back, fingers down. A small picture shows the other way: one hand holds the counter.");
        Camera camera = new Camera(84, 8, 1.02, 200, 549);
        BackBend.stand(svg, camera);
        Pose pose = BackBend.soft().hands(BackBend.onLowBack());
        Figure.still(Cast.HARJIT, camera, pose).draw(svg, Figure.FACING_RIGHT);
        new Tile(366, 186, 214, 394).draw(svg, BackBendScenes::oneHand);
        return Picture.of("back-bend-set-up", svg);
    }

    private static void oneHand(Svg svg) {
        Camera camera = new Camera(70, 9, 0.68, 126, 364);
        BackBend.stand(svg, camera);
        Pose pose = BackBend.soft()
                .leftHand(BackBend.onLowBack())
                .rightHand(BackBend.onEdge().mirrored());
        Figure.still(Cast.HARJIT, camera, pose).draw(svg, Figure.FACING_RIGHT);
    }

    static Picture notTooFar() {
        Svg svg = Svg.picture(
                "Do not overdo it",
                "Two small pictures. A deep bend back with the head dropped is crossed out. A small lean with a level"
                        + " chin has a check mark.");
        Tile.inGrid(0, 0, 2, 1).draw(svg, BackBendScenes::tooFar);
        Tile.inGrid(1, 0, 2, 1).draw(svg, BackBendScenes::justSo);
        Marks.cross(svg, new Flat(66, 66), 34);
        Marks.tick(svg, new Flat(534, 66), 34);
        return Picture.of("back-bend-not-too-far", svg);
    }

    private static void tooFar(Svg svg) {
        Camera camera = new Camera(86, 8, 0.96, 172, 530);
        BackBend.stand(svg, camera);
        Pose pose = BackBend.soft()
                .hips(Vec.of(0, Poses.standingHips() - 10, 34))
                .spine(new Spine(-24, -34, 0, 0))
                .gaze(new Gaze(0, -22, 0))
                .hands(BackBend.onLowBack());
        Figure.still(Cast.KIM.mood(Mood.IN_PAIN), camera, pose).draw(svg, Figure.FACING_RIGHT);
    }

    private static void justSo(Svg svg) {
        Camera camera = new Camera(86, 8, 0.96, 150, 530);
        BackBend.stand(svg, camera);
        Pose pose = BackBend.leaned(BackBend.soft().hands(BackBend.onLowBack()));
        Figure.still(Cast.KIM, camera, pose).draw(svg, Figure.FACING_RIGHT);
    }

    static Picture sitAndLift() {
        Svg svg = Svg.picture(
                "Sit and lift",
                "Seen from the side. A man sits tall in a wheelchair, hands on his thighs. His chest lifts a little,"
                        + " his chin stays level and his back stays near the back of the chair. Then he lets go.");
        Camera camera = new Camera(76, 8, 1.24, 244, 548);
        Pose start = Poses.inWheelchair().spine(new Spine(-1, 7, 0, 0)).gaze(new Gaze(0, -6, 0));
        Pose end = Poses.inWheelchair().spine(new Spine(-3, -6, 0, 0)).gaze(new Gaze(0, 9, 0));
        Figure figure = Figure.moving(Cast.JAMES, camera, Tempo.thereAndBack(8), Move.of(start, end));
        Scene.quarter(Cast.JAMES).from(camera).inWheelchair(svg, figure);
        Flat chest = camera.see(Vec.of(0, 282, 74));
        Arrow.through(chest.plus(new Flat(36, 44)), chest.plus(new Flat(38, 0)), chest.plus(new Flat(28, -50)))
                .draw(svg);
        return Picture.of("back-bend-sit-and-lift", svg);
    }

    static Picture stopSigns() {
        Svg svg = Svg.picture(
                "Stop if you feel this",
                "A stop sign with an open palm. Beside it a man sits down on a firm chair close behind him.");
        Camera camera = new Camera(84, 8, 1.04, 166, 552);
        Step foot = Step.flat(31, 96);
        Pose start =
                Pose.standing().hips(Vec.of(0, Poses.standingHips() - 6, 80)).feet(foot);
        Pose bent = start.hips(Vec.of(0, 214, 34))
                .spine(new Spine(62, 10, 0, 0))
                .gaze(new Gaze(0, -50, 0))
                .hands(Reaches.onLap());
        Pose end = Pose.sitting().feet(foot).hands(Reaches.onLap());
        Figure figure = Figure.moving(Cast.HARJIT, camera, Tempo.thereAndBack(8), Move.of(start, bent, end));
        Scene.quarter(Cast.HARJIT).from(camera).onChair(svg, figure, chair -> {});
        new StopSign(new Flat(466, 150), 112).draw(svg);
        return Picture.of("back-bend-stop-signs", svg);
    }
}
