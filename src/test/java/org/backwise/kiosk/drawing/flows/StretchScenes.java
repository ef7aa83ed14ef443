package org.backwise.kiosk.drawing.flows;

import java.util.function.Consumer;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Build;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** The pictures of the chair stretch with more than one scene. */
final class StretchScenes {
    private StretchScenes() {}

    static Picture crossAnkle() {
        Svg svg = Svg.picture(
                "Cross one ankle",
                "Seen half from the front. A man lifts his right foot and rests the ankle on his left thigh, just above"
                        + " the knee. A small picture shows an easier way: only the ankles crossed.");
        Camera camera = new Camera(20, 25, 1.2, 232, 500);
        Pose end = Poses.figureFour();
        Pose start = Pose.sitting();
        Step lifted = new Step(
                Vec.of(-60, Pose.SEATED + 20, 150), Vec.of(-1, 0.5, 0.6), Vec.of(0.5, -0.1, 0.8), Vec.of(0, 1, 0.3));
        Pose between = start.rightFoot(lifted);
        Figure figure = Figure.moving(Cast.RAVI, camera, Tempo.thereAndBack(8), Move.of(start, between, end));
        Scene.front(Cast.RAVI).from(camera).order(Poses.FOUR_FRONT).onChair(svg, figure, chair -> {});
        Marks.contact(svg, camera.see(figure.end().rightLeg().end()));
        new Tile(424, 340, 156, 236).draw(svg, StretchScenes::ankles);
        return Picture.of("chair-stretch-cross-ankle", svg);
    }

    private static void ankles(Svg svg) {
        Camera camera = new Camera(0, 25, 0.46, 78, 196);
        Step left = new Step(Vec.of(-14, Build.ANKLE, 112), Vec.of(0.5, 0.5, 1), Vec.of(-0.35, 0, 1), Vec.UP);
        Step right = new Step(Vec.of(16, Build.ANKLE + 4, 134), Vec.of(-0.5, 0.5, 1), Vec.of(0.35, 0, 1), Vec.UP);
        Pose pose = Pose.sitting().leftFoot(left).rightFoot(right);
        Scene.front(Cast.RAVI).from(camera).onChair(svg, pose);
    }

    static Picture keepSmooth() {
        Svg svg = Svg.picture(
                "Keep it smooth",
                "Three crossed-out poses: twisting the trunk while leaning, bouncing up and down, and lifting one hip"
                        + " off the seat.");
        mistake(svg, Tile.inGrid(0, 0, 2, 2), StretchScenes::twisting);
        mistake(svg, Tile.inGrid(1, 0, 2, 2), StretchScenes::bouncing);
        mistake(svg, new Tile(164, 308, 272, 272), StretchScenes::liftingHip);
        return Picture.of("chair-stretch-keep-smooth", svg);
    }

    private static void mistake(Svg svg, Tile tile, Consumer<Svg> scene) {
        tile.draw(svg, scene);
        Marks.cross(svg, new Flat(tile.x() + tile.width() - 40, tile.y() + 42), 30);
    }

    private static void twisting(Svg svg) {
        Camera camera = new Camera(-30, 18, 0.62, 142, 236);
        Pose pose = Poses.figureFour()
                .mirrored()
                .spine(new Spine(16, 4, 0, 38))
                .gaze(new Gaze(10, 0, 0))
                .leftHand(Reaches.hanging().at(Vec.of(86, -70, -20)));
        Scene.front(Cast.TESS).from(camera).order(Poses.FOUR_LEFT).onChair(svg, pose);
        Arrow.around(camera, Vec.of(0, 262, 30), 100, -44, 56).wide(7).draw(svg);
    }

    private static void bouncing(Svg svg) {
        Camera camera = new Camera(-54, 13, 0.62, 154, 240);
        Pose pose = Poses.figureFour().mirrored().spine(new Spine(24, 12, 0, 0)).gaze(new Gaze(0, -6, 0));
        Scene.side(Cast.KIM).from(camera).order(Poses.FOUR_LEFT).onChair(svg, pose);
        Flat chest = camera.see(Vec.of(0, 276, 190));
        Arrow.through(chest.plus(new Flat(0, -8)), chest.plus(new Flat(-4, -40)), chest.plus(new Flat(0, -72)))
                .wide(7)
                .draw(svg);
        Arrow.through(chest.plus(new Flat(-6, 18)), chest.plus(new Flat(-10, 46)), chest.plus(new Flat(-6, 78)))
                .wide(7)
                .draw(svg);
    }

    private static void liftingHip(Svg svg) {
        Camera camera = new Camera(20, 24, 0.53, 126, 234);
        Pose pose = Poses.figureFour()
                .hips(Vec.of(10, 172, 0))
                .spine(new Spine(4, 0, 22, 0))
                .gaze(new Gaze(0, 0, -10));
        Scene.front(Cast.HARJIT).from(camera).order(Poses.FOUR_FRONT).onChair(svg, pose);
        Flat hip = camera.see(Vec.of(-76, 120, 0));
        Arrow.through(hip.plus(new Flat(-8, 34)), hip.plus(new Flat(-10, 10)), hip.plus(new Flat(-8, -16)))
                .wide(7)
                .draw(svg);
    }
}
