package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Skeleton;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Counter;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures of the standing back bend: a small lean back with a counter behind the hips. */
public final class BackBend implements Album {
    private static final double SOFT = 3;

    @Override
    public List<Picture> pictures() {
        return List.of(
                smallLean(),
                BackBendScenes.checkFirst(),
                BackBendScenes.setUp(),
                leanBack(),
                whatYouFeel(),
                BackBendScenes.notTooFar(),
                BackBendScenes.sitAndLift(),
                BackBendScenes.stopSigns());
    }

    private static Picture smallLean() {
        Svg svg = Svg.picture(
                "A counter behind the hips",
                "A man stands upright with a kitchen counter behind his hips. The counter touches his body.");
        Camera camera = new Camera(80, 9, 1.02, 316, 549);
        stand(svg, camera);
        Pose pose = soft().hands(Reaches.hanging().at(Vec.of(66, -94, 26)));
        Figure.still(Cast.HARJIT, camera, pose).draw(svg, Figure.FACING_RIGHT);
        Marks.contact(svg, camera.see(Vec.of(0, Counter.HEIGHT - 8, -40)));
        return Picture.of("back-bend-small-lean", svg);
    }

    private static Picture leanBack() {
        Svg svg = Svg.picture(
                "Lean back a little",
                "Seen from the side. A man stands with a counter behind his hips and both hands on his low back. His"
                        + " chest lifts and tips back a little, his chin stays level and his knees stay soft. Then he"
                        + " stands tall again.");
        Camera camera = new Camera(88, 8, 1.02, 320, 549);
        stand(svg, camera);
        Pose start = soft().hands(onLowBack());
        Figure figure = Figure.moving(Cast.HARJIT, camera, Tempo.thereAndBack(8), Move.of(start, leaned(start)));
        figure.drawGhost(svg, Figure.FACING_RIGHT);
        figure.draw(svg, Figure.FACING_RIGHT);
        Flat chest = camera.see(Vec.of(0, 372, 62));
        Arrow.through(chest.plus(new Flat(34, 40)), chest.plus(new Flat(34, -8)), chest.plus(new Flat(12, -62)))
                .draw(svg);
        return Picture.of("back-bend-lean-back", svg);
    }

    private static Picture whatYouFeel() {
        Svg svg = Svg.picture(
                "One gentle curve",
                "Seen from the side. A man leans back a little. One gentle curve runs along his whole back, from the"
                        + " hips to the neck.");
        Camera camera = new Camera(88, 8, 1.02, 320, 549);
        stand(svg, camera);
        Figure figure = Figure.still(Cast.HARJIT, camera, leaned(soft().hands(onLowBack())));
        figure.draw(svg, Figure.FACING_RIGHT);
        curve(svg, camera, figure.end());
        return Picture.of("back-bend-what-you-feel", svg);
    }

    /** The line of the spine, laid over the body. */
    private static void curve(Svg svg, Camera camera, Skeleton body) {
        Flat hips = camera.see(body.lower().point(0, -24, -20));
        Flat waist = camera.see(body.chest().point(0, -12, 12));
        Flat neck = camera.see(body.chest().point(0, 96, -14));
        List<Flat> points = IntStream.rangeClosed(0, 6)
                .mapToObj(i -> i / 6.0)
                .map(part -> hips.towards(waist, part).towards(waist.towards(neck, part), part))
                .toList();
        String line = Shape.line(points);
        svg.group(
                "guide", guide -> guide.path(line, Palette.ARROW_RIM.stroke(20)).path(line, Palette.ARROW.stroke(11)));
    }

    /** The floor's shadow and the counter behind. */
    static void stand(Svg svg, Camera camera) {
        Floor.standing(svg, camera);
        Counter.behind().draw(svg, camera);
    }

    /** Standing tall with soft knees, feet as wide as the shoulders. */
    static Pose soft() {
        Step foot = Step.flat(36, 2);
        return Pose.standing().hips(Vec.of(0, Poses.standingHips() - SOFT, 0)).feet(foot);
    }

    /** A small lean back from a pose that is tall; the chin stays level. */
    static Pose leaned(Pose tall) {
        return tall.spine(new Spine(-6, -9, 0, 0)).gaze(new Gaze(0, 14, 0));
    }

    /** The left hand on the low back, fingers down. */
    static Reach onLowBack() {
        return new Reach(
                Vec.of(38, -30, -32),
                Reach.Base.CHEST,
                Vec.of(1, 0, -0.6),
                Vec.of(-0.3, -1, 0),
                Vec.of(1, -0.2, 0.6),
                HandShape.FLAT);
    }

    /** The left hand holding the edge of the counter behind. */
    static Reach onEdge() {
        return new Reach(
                Vec.of(74, Counter.HEIGHT + 8, -48),
                Reach.Base.ROOM,
                Vec.of(0.3, 0, -1),
                Vec.of(0.2, -0.3, -1),
                Vec.of(-1, 0, 0),
                HandShape.FLAT);
    }
}
