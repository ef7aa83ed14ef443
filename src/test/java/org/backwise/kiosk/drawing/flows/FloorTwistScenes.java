package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.Mood;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Home;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.LegPain;
import org.backwise.kiosk.drawing.symbols.body.LowerBody;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Pregnant;
import org.backwise.kiosk.drawing.symbols.bones.NewHipAndKnee;
import org.backwise.kiosk.drawing.symbols.bones.WeakSpine;

/** The pictures of the seated floor twist around its moves. */
final class FloorTwistScenes {
    private static final double TURN = 28;

    private FloorTwistScenes() {}

    static Picture watchNow() {
        Svg svg = Svg.picture(
                "At home, on the floor or on a chair",
                "A house. In it, a man sits on the floor and a woman sits on a chair. Both turn a little.");
        Home.draw(svg);
        Camera low = new Camera(29, 16, 0.72, 190, 496);
        FloorPoses.blanket(svg, low);
        Figure.still(Cast.KIM, low, FloorPoses.turnedRight(TURN)).draw(svg, FloorPoses.TURNED_RIGHT);
        Arrow.around(low, Vec.of(0, 130, 0), 92, 44, -52).wide(8).draw(svg);
        Camera high = new Camera(0, 20, 0.76, 418, 492);
        Pose pose = Poses.crossed().spine(Spine.twisted(-TURN));
        Scene.front(Cast.TESS).from(high).order(Figure.ARMS_CROSSED).onChair(svg, pose);
        Arrow.around(high, Vec.of(0, 200, 0), 104, 34, -62).wide(8).draw(svg);
        return Picture.of("floor-twist-watch-now", svg);
    }

    static Picture checkFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Four signs: a back that shows its spine, one bone cracked. A metal hip and a metal knee. A leg with"
                        + " pain running down it. A pregnant woman.");
        Tiles.square(
                svg,
                new WeakSpine(new BackView(Portrait.OLD_NEIGHBOUR)),
                new NewHipAndKnee(new LowerBody(Portrait.GRANDFATHER)),
                new LegPain(Portrait.TEENAGER),
                new Pregnant(Portrait.MOTHER));
        return Picture.of("floor-twist-check-first", svg);
    }

    static Picture keepEasy() {
        Svg svg = Svg.picture(
                "Keep it easy",
                "Two small pictures. A hard twist, far round with a bent back and pulling arms, is crossed out. A small"
                        + " twist with a tall back has a check mark.");
        Tile.inGrid(0, 0, 1, 2).draw(svg, FloorTwistScenes::tooHard);
        Tile.inGrid(0, 1, 1, 2).draw(svg, FloorTwistScenes::small);
        Marks.cross(svg, new Flat(476, 156), 66);
        Marks.tick(svg, new Flat(476, 444), 66);
        return Picture.of("floor-twist-keep-easy", svg);
    }

    private static void tooHard(Svg svg) {
        Camera camera = new Camera(29, 16, 0.72, 190, 220);
        FloorPoses.blanket(svg, camera);
        Pose pose = FloorPoses.turnedRight(66).spine(new Spine(6, 16, -10, -66)).gaze(new Gaze(-34, 4, 0));
        Figure.still(Cast.KIM.mood(Mood.IN_PAIN), camera, pose).draw(svg, FloorPoses.TURNED_RIGHT);
        Arrow.around(camera, Vec.of(0, 122, 0), 96, 70, -96).wide(8).draw(svg);
    }

    private static void small(Svg svg) {
        Camera camera = new Camera(29, 16, 0.72, 190, 220);
        FloorPoses.blanket(svg, camera);
        Figure.still(Cast.KIM, camera, FloorPoses.turnedRight(22)).draw(svg, FloorPoses.TURNED_RIGHT);
        Arrow.around(camera, Vec.of(0, 130, 0), 92, 30, -26).wide(8).draw(svg);
    }

    static Picture getUp() {
        Svg svg = Svg.picture(
                "Get up slowly",
                "Three small pictures, each with a heavy chair. A man is on hands and knees. Then he kneels on one"
                        + " knee, both hands on the seat. Then he stands.");
        new Tile(20, 20, 560, 228).draw(svg, FloorTwistScenes::onFours);
        new Tile(20, 264, 322, 316).draw(svg, FloorTwistScenes::onOneKnee);
        new Tile(358, 264, 222, 316).draw(svg, FloorTwistScenes::upright);
        Arrow.through(new Flat(70, 214), new Flat(70, 248), new Flat(70, 292)).draw(svg);
        Arrow.through(new Flat(304, 306), new Flat(340, 306), new Flat(378, 306))
                .draw(svg);
        return Picture.of("floor-twist-get-up", svg);
    }

    private static void onFours(Svg svg) {
        Camera camera = new Camera(80, 8, 0.63, 204, 204);
        Floor.shadow(svg, camera);
        Kneeling.chair(svg, camera, Vec.of(0, 0, 270), 180);
        Figure.still(Cast.KIM, camera, Kneeling.handsAndKnees()).draw(svg, Figure.FACING_RIGHT);
    }

    private static void onOneKnee(Svg svg) {
        Camera camera = new Camera(80, 8, 0.6, 132, 282);
        Floor.shadow(svg, camera);
        Kneeling.chair(svg, camera, Vec.of(0, 0, 238), 180);
        Figure.still(Cast.KIM, camera, Kneeling.handsOnSeat()).draw(svg, Figure.FACING_RIGHT);
    }

    private static void upright(Svg svg) {
        Camera camera = new Camera(80, 8, 0.53, 66, 288);
        Floor.standing(svg, camera);
        Kneeling.chair(svg, camera, Vec.of(0, 0, 118), 180);
        Figure.still(Cast.KIM, camera, Pose.standing()).draw(svg, Figure.FACING_RIGHT);
    }
}
