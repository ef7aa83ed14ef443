package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.function.Consumer;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Build;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Mood;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.ArmTingle;
import org.backwise.kiosk.drawing.symbols.body.BackMap;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.NeckTwist;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Pregnant;
import org.backwise.kiosk.drawing.symbols.body.SoftHands;
import org.backwise.kiosk.drawing.symbols.bones.WeakSpine;
import org.backwise.kiosk.drawing.symbols.things.Pills;
import org.backwise.kiosk.drawing.symbols.things.TouchDial;

/** What a helper never does, who needs another way, where hands may lie, and how light they are. */
final class PartnerSafety {
    private static final Box WHOLE = new Box(14, 16, 244, 244);

    private PartnerSafety() {}

    static List<Picture> pictures() {
        return List.of(rockSoftly(), checkFirst(), whereHandsGo(), takeYourTime());
    }

    private static Picture rockSoftly() {
        Svg svg = Svg.picture(
                "Rock, do not crack",
                "Four small pictures. Flat, soft hands on an upper back have a check mark. A bear-hug lift, a person"
                        + " who stands on a back, and a neck twist are crossed out.");
        Tile fine = Tile.inGrid(0, 0, 2, 2);
        fine.draw(
                svg, tile -> new SoftHands(new BackView(Portrait.OLD_NEIGHBOUR), Portrait.TEENAGER).into(tile, WHOLE));
        Marks.tick(svg, new Flat(fine.x() + fine.width() - 40, fine.y() + 42), 30);
        never(svg, 1, 0, PartnerSafety::bearHug);
        never(svg, 0, 1, PartnerSafety::standingOnBack);
        never(svg, 1, 1, tile -> new NeckTwist(Portrait.GRANDFATHER, Portrait.WORKER).into(tile, WHOLE.inset(14)));
        return Picture.of("helper-rock-softly", svg);
    }

    private static void never(Svg svg, int column, int row, Consumer<Svg> scene) {
        Tile tile = Tile.inGrid(column, row, 2, 2);
        tile.draw(svg, scene);
        Marks.cross(svg, new Flat(tile.x() + tile.width() - 40, tile.y() + 42), 30);
    }

    private static void bearHug(Svg svg) {
        Camera camera = new Camera(76, 8, 0.47, 122, 252);
        Floor.standing(svg, camera);
        Pose lifting = Pose.standing()
                .hips(Vec.of(0, 262, -44))
                .spine(new Spine(-14, 0, 0, 0))
                .gaze(new Gaze(0, 10, 0))
                .feet(Step.flat(30, -34))
                .hands(around());
        Figure.still(Cast.RAVI, camera, lifting)
                .draw(svg, List.of(Part.LEFT_ARM, Part.SEAT, Part.LEFT_LEG, Part.RIGHT_LEG, Part.TRUNK, Part.HEAD));
        Step dangling = new Step(Vec.of(20, 62, 44), Vec.of(0, 0.5, 1), Vec.of(0, -0.8, 1), Vec.of(0, 1, 0.8));
        Pose lifted = Pose.standing()
                .hips(Vec.of(0, 298, 26))
                .spine(new Spine(-12, -8, 0, 0))
                .gaze(new Gaze(0, -8, 0))
                .feet(dangling)
                .hands(Reaches.hanging());
        Figure.still(Cast.JAMES.mood(Mood.IN_PAIN), camera, lifted).draw(svg, Figure.FACING_RIGHT);
        Figure.still(Cast.RAVI, camera, lifting).draw(svg, List.of(Part.RIGHT_ARM));
    }

    /** Arms around somebody in front, given for the left one. */
    private static Reach around() {
        return new Reach(
                Vec.of(14, 374, 50),
                Reach.Base.ROOM,
                Vec.of(1, -0.3, 0),
                Vec.of(-1, 0.1, 0.2),
                Vec.of(0, 1, 0),
                HandShape.HOLD);
    }

    private static void standingOnBack(Svg svg) {
        Camera camera = new Camera(84, 7, 0.38, 136, 240);
        svg.rect(18, 238, 236, 18, 8, Palette.PROP_LIGHT.fill());
        Step behind = new Step(Vec.of(22, 24, -246), Vec.of(0, -1, 0.1), Vec.of(0, -0.3, -1), Vec.of(0, -1, 0.3));
        Reach flat = new Reach(
                Vec.of(60, 12, 210),
                Reach.Base.ROOM,
                Vec.of(1, 0, 0.2),
                Vec.of(-0.3, 0, 1),
                Vec.of(-1, 0, 0),
                HandShape.FLAT);
        Pose prone = Pose.standing()
                .hips(Vec.of(0, 36, 0))
                .spine(new Spine(89, 0, 0, 0))
                .gaze(new Gaze(0, -16, 0))
                .feet(behind)
                .hands(flat);
        Figure.still(Cast.JAMES.mood(Mood.IN_PAIN), camera, prone).draw(svg, Figure.FACING_RIGHT);
        Vec up = Vec.of(0, 70, 76);
        Step left = new Step(Vec.of(22, Build.ANKLE, 10).plus(up), Vec.of(0, 0.5, 1), Vec.FRONT, Vec.UP);
        Step right = new Step(Vec.of(-22, Build.ANKLE, -24).plus(up), Vec.of(0, 0.5, 1), Vec.FRONT, Vec.UP);
        Pose standing = Pose.standing()
                .hips(Vec.of(0, 264, -6).plus(up))
                .leftFoot(left)
                .rightFoot(right)
                .hands(Reaches.hanging().at(Vec.of(92, -60, 20)));
        Figure.still(Cast.RAVI, camera, standing).draw(svg, Figure.FACING_RIGHT);
    }

    private static Picture checkFirst() {
        Svg svg = Svg.picture(
                "No helper if",
                "Four signs: a back that shows its spine, one bone cracked. A bottle of pills. A pregnant woman. An arm"
                        + " that tingles down to the fingers.");
        Tiles.square(
                svg,
                new WeakSpine(new BackView(Portrait.GRANDFATHER)),
                new Pills(),
                new Pregnant(Portrait.MOTHER),
                new ArmTingle(Portrait.UNCLE));
        return Picture.of("helper-check-first", svg);
    }

    private static Picture whereHandsGo() {
        Svg svg = Svg.picture(
                "Where hands may go",
                "A back. The muscle of the upper back, on both sides of the spine, and the hips have check marks: hands"
                        + " may rest there. The neck, the line of the spine, the low ribs and the kidneys are hatched:"
                        + " keep off.");
        new BackMap(new BackView(Portrait.OLD_NEIGHBOUR)).into(svg, new Box(24, 24, 552, 552));
        return Picture.of("helper-where-hands-go", svg);
    }

    private static Picture takeYourTime() {
        Svg svg = Svg.picture(
                "Take your time",
                "A dial. Its needle points between a feather and a light hand. The rest of the dial is gray.");
        new TouchDial().into(svg, new Box(24, 24, 552, 552));
        return Picture.of("helper-take-your-time", svg);
    }
}
