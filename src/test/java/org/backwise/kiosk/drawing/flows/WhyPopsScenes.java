package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Mood;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Furniture;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.body.BendyWrist;
import org.backwise.kiosk.drawing.symbols.body.Portrait;

/** The pictures about pops that hold several small scenes. */
final class WhyPopsScenes {
    private WhyPopsScenes() {}

    static Picture whySomePopMore() {
        Svg svg = Svg.picture(
                "Why some backs pop more",
                "Three small drawings: a wrist that bends far back, a man at a desk, and a woman who turns on a"
                        + " chair.");
        Tile.inGrid(0, 0, 2, 2)
                .draw(svg, tile -> new BendyWrist(Portrait.TEENAGER).into(tile, new Box(22, 22, 228, 228)));
        Tile.inGrid(1, 0, 2, 2).draw(svg, WhyPopsScenes::desk);
        new Tile(164, 308, 272, 272).draw(svg, WhyPopsScenes::turning);
        return Picture.of("why-pops-why-some-pop-more", svg);
    }

    private static void desk(Svg svg) {
        Camera camera = new Camera(66, 12, 0.6, 72, 240);
        Reach typing = new Reach(
                Vec.of(18, 234, 104),
                Reach.Base.ROOM,
                Vec.of(0.4, -1, -0.6),
                Vec.of(-0.2, -0.12, 1),
                Vec.of(-1, 0.2, 0),
                HandShape.FLAT);
        Pose pose = Pose.sitting()
                .spine(new Spine(4, 20, 0, 0))
                .gaze(new Gaze(0, -8, 0))
                .hands(typing);
        new Scene(Cast.JAMES, camera, List.of(Figure.Part.SEAT, Figure.Part.LEFT_LEG, Figure.Part.RIGHT_LEG))
                .onChair(svg, pose);
        new Furniture(camera).table(svg, 78, 206, 222, 92);
        Figure.still(Cast.JAMES, camera, pose)
                .draw(svg, List.of(Figure.Part.LEFT_ARM, Figure.Part.TRUNK, Figure.Part.HEAD, Figure.Part.RIGHT_ARM));
    }

    private static void turning(Svg svg) {
        Camera camera = new Camera(0, 22, 0.54, 136, 228);
        Pose pose = Poses.crossed().spine(Spine.twisted(28)).gaze(new Gaze(4, 0, 0));
        Scene.front(Cast.ADA).from(camera).order(Figure.ARMS_CROSSED).onChair(svg, pose);
        Arrow.around(camera, Vec.of(0, 216, 0), 108, -44, 52).wide(7).draw(svg);
    }

    static Picture doNotChase() {
        Svg svg = Svg.picture(
                "Do not chase the pop",
                "Two hands push hard on a back, and this is crossed out. Beside it a woman in a wheelchair lifts her"
                        + " chest a little, with a check mark.");
        Tile.inGrid(0, 0, 2, 1).draw(svg, WhyPopsScenes::pushing);
        Tile.inGrid(1, 0, 2, 1).draw(svg, WhyPopsScenes::easy);
        Marks.cross(svg, new Flat(72, 72), 38);
        Marks.tick(svg, new Flat(528, 72), 38);
        return Picture.of("why-pops-do-not-chase", svg);
    }

    private static void pushing(Svg svg) {
        Camera patient = new Camera(84, 6, 0.82, 196, 506);
        Pose bent = Pose.standing()
                .hips(Vec.of(0, Poses.standingHips() - 4, 8))
                .spine(new Spine(4, -15, 0, 0))
                .gaze(new Gaze(0, 6, 0));
        Figure.still(Cast.TESS.mood(Mood.IN_PAIN), patient, bent).draw(svg, Figure.FACING_RIGHT);
        Camera helper = new Camera(84, 6, 0.82, 64, 506);
        Reach push = new Reach(
                Vec.of(14, 352, 118),
                Reach.Base.ROOM,
                Vec.of(1, -0.4, -0.4),
                Vec.of(0, 0.9, 0.4),
                Vec.of(-1, 0, 0),
                HandShape.FLAT);
        Pose pushing = Pose.standing().spine(new Spine(12, 4, 0, 0)).hands(push);
        Figure.still(Cast.HARJIT, helper, pushing).draw(svg, Figure.FACING_RIGHT);
        Pain.at(svg, patient.see(Vec.of(0, 276, -40)), 0.85);
    }

    private static void easy(Svg svg) {
        Camera camera = new Camera(84, 6, 0.84, 116, 486);
        Pose pose = Poses.inWheelchair().spine(new Spine(-3, -6, 0, 0)).gaze(new Gaze(0, 9, 0));
        Scene.quarter(Cast.MINA).from(camera).inWheelchair(svg, Figure.still(Cast.MINA, camera, pose));
        Flat chest = camera.see(Vec.of(0, 282, 74));
        Arrow.through(chest.plus(new Flat(22, 36)), chest.plus(new Flat(24, 0)), chest.plus(new Flat(16, -40)))
                .wide(9)
                .draw(svg);
    }
}
