package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Furniture;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.StopSign;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures of the chair stretch for the lower back. */
public final class ChairStretch implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(
                setUp(),
                StretchScenes.crossAnkle(),
                lean(
                        "chair-stretch-lean-in",
                        "Lean in a little",
                        "With the right ankle on the left knee, a man sits tall, then tips forward a little from his"
                                + " hips. His back stays long and flat. One hand is on the shin, one on the other thigh.",
                        new Camera(48, 16, 1.2, 258, 524),
                        Poses.figureFour(),
                        Poses.FOUR_RIGHT),
                lean(
                        "chair-stretch-change-legs",
                        "The other leg",
                        "The same with the left ankle on the right knee: the man tips forward a little from his hips,"
                                + " back long and flat, and comes up again.",
                        new Camera(-48, 16, 1.2, 342, 524),
                        Poses.figureFour().mirrored(),
                        Poses.FOUR_LEFT),
                StretchScenes.keepSmooth(),
                liftThigh(),
                stopSigns());
    }

    private static Picture setUp() {
        Svg svg = Svg.picture(
                "Set up your seat",
                "Seen from the side. A man sits tall and far back on a firm chair without wheels, by a wall. His feet"
                        + " are flat, a small cushion is behind his low back, and his hips are a bit higher than his"
                        + " knees.");
        Camera camera = Stage.side();
        Furniture furniture = new Furniture(camera);
        furniture.wall(svg, -72);
        Pose pose = Pose.sitting().hips(Vec.of(0, 166, 2));
        Figure figure = Figure.still(Cast.RAVI, camera, pose);
        Scene.side(Cast.RAVI).onChair(svg, figure, chair -> furniture.cushion(chair, -36, 206));
        Vec knee = figure.end().rightLeg().middle();
        Marks.dashes(svg, camera.see(Vec.of(0, 166, 0)), camera.see(knee));
        Marks.contact(svg, camera.see(Vec.of(0, 166, 0)));
        Marks.contact(svg, camera.see(knee));
        return Picture.of("chair-stretch-set-up", svg);
    }

    private static Picture lean(
            String name, String title, String description, Camera camera, Pose start, List<Figure.Part> order) {
        Svg svg = Svg.picture(title, description);
        Pose end = start.spine(Spine.leaning(22)).gaze(new Gaze(0, -10, 0));
        Scene.side(Cast.RAVI).from(camera).order(order).onChair(svg, start, end);
        double way = Math.signum(camera.yaw());
        Flat head = camera.see(Vec.of(0, 400, 0));
        Arrow.through(
                        head.plus(new Flat(way * 66, -18)),
                        head.plus(new Flat(way * 112, 0)),
                        head.plus(new Flat(way * 146, 44)),
                        head.plus(new Flat(way * 160, 98)))
                .draw(svg);
        return Picture.of(name, svg);
    }

    private static Picture liftThigh() {
        Svg svg = Svg.picture(
                "Lift one thigh",
                "Seen from the side. A woman sits tall and holds the back of one thigh with both hands. She lifts that"
                        + " knee just a little, so that the foot leaves the floor, and lowers it again.");
        Camera camera = Stage.side();
        Figure figure = Figure.moving(Cast.ROSA, camera, Tempo.thereAndBack(8), Move.of(holding(0), holding(1)));
        Scene.side(Cast.ROSA).onChair(svg, figure, chair -> {});
        Flat knee = camera.see(Vec.of(0, 176, 150));
        Arrow.through(knee.plus(new Flat(34, 70)), knee.plus(new Flat(36, 10)), knee.plus(new Flat(32, -50)))
                .draw(svg);
        return Picture.of("chair-stretch-lift-thigh", svg);
    }

    /** Both hands behind the right thigh, lifted by nothing (0) or all the way (1). */
    private static Pose holding(double lift) {
        Step foot = Step.flat(-30, 112);
        Step raised = new Step(foot.ankle().plus(Vec.of(0, 34 * lift, 0)), foot.knee(), foot.toes(), foot.instep());
        Reach right = new Reach(
                Vec.of(-58, 136 + 12 * lift, 78),
                Reach.Base.ROOM,
                Vec.of(-0.6, -0.3, -1),
                Vec.of(0.3, -0.5, 0.9),
                Vec.of(0.2, 1, 0.2),
                HandShape.HOLD);
        Reach left = new Reach(
                Vec.of(0, 138 + 12 * lift, 84),
                Reach.Base.ROOM,
                Vec.of(0.8, -0.2, -1),
                Vec.of(-0.4, -0.5, 0.8),
                Vec.of(-0.2, 1, 0.2),
                HandShape.HOLD);
        return Pose.sitting().rightFoot(raised).rightHand(right).leftHand(left);
    }

    private static Picture stopSigns() {
        Svg svg = Svg.picture(
                "Stop if you feel this",
                "A stop sign with an open palm. Beside it a woman in a wheelchair has stopped the stretch and sits"
                        + " back, one hand on her thigh, one on her hip.");
        Camera camera = new Camera(42, 13, 1.06, 174, 540);
        Reach hip = new Reach(
                Vec.of(-52, -40, 30),
                Reach.Base.CHEST,
                Vec.of(-1, 0, -0.8),
                Vec.of(0.5, -0.6, 0.6),
                Vec.of(0.2, 0.9, 0.3),
                HandShape.FLAT);
        Pose pose = Poses.inWheelchair().spine(new Spine(-6, 0, 0, 0)).rightHand(hip);
        Figure figure = Figure.still(Cast.MINA, camera, pose);
        Scene.quarter(Cast.MINA).from(camera).inWheelchair(svg, figure);
        new StopSign(new Flat(450, 158), 128).draw(svg);
        return Picture.of("chair-stretch-stop-signs", svg);
    }
}
