package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Bed;
import org.backwise.kiosk.drawing.props.Box;
import org.backwise.kiosk.drawing.props.Home;
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

/** The pictures of the lying knee twist before and after its moves. */
final class LyingTwistScenes {
    private LyingTwistScenes() {}

    static Picture watchNow() {
        Svg svg = Svg.picture("At home, on a bed", "A house. In it, a man lies on a bed with both knees bent.");
        Home.draw(svg);
        Camera camera = new Camera(70, 0, 0.98, 186, 355);
        Lying.headLeft(svg, bed -> {
            new Bed(106, -160, 272).draw(bed, camera);
            Bed.pillow(bed, camera);
            Pose pose = Lying.kneesBent().hands(Lying.armBeside());
            Figure.still(Cast.RAVI, camera, pose).draw(bed, Figure.FACING_RIGHT);
        });
        return Picture.of("lying-twist-watch-now", svg);
    }

    static Picture checkFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Four signs: a back that shows its spine, one bone cracked. A metal hip and a metal knee. A leg with"
                        + " pain running down it. A pregnant woman.");
        Tiles.square(
                svg,
                new WeakSpine(new BackView(Portrait.GRANDFATHER)),
                new NewHipAndKnee(new LowerBody(Portrait.UNCLE)),
                new LegPain(Portrait.WORKER),
                new Pregnant(Portrait.MOTHER));
        return Picture.of("lying-twist-check-first", svg);
    }

    static Picture getUp() {
        Svg svg = Svg.picture(
                "Get up slowly",
                "Three small pictures. A man rolls onto his side, both hands on the bed. He pushes up with both hands,"
                        + " his legs over the edge. Then he sits on the edge of the bed, both feet flat.");
        new Tile(20, 20, 560, 236).draw(svg, LyingTwistScenes::onSide);
        new Tile(20, 272, 272, 308).draw(svg, LyingTwistScenes::pushingUp);
        new Tile(308, 272, 272, 308).draw(svg, LyingTwistScenes::sitting);
        Arrow.through(new Flat(100, 222), new Flat(100, 256), new Flat(100, 300))
                .draw(svg);
        Arrow.through(new Flat(262, 540), new Flat(300, 540), new Flat(338, 540))
                .draw(svg);
        return Picture.of("lying-twist-get-up", svg);
    }

    private static void onSide(Svg svg) {
        Camera camera = new Camera(-34, 0, 0.86, 512, 330);
        Lying.headLeft(svg, bed -> {
            Box.of(-112, -64, -190, 300, -215, 128, 10).draw(bed, camera, Palette.PROP_LIGHT, Palette.PROP_LINE);
            Box.of(-76, -64, -190, 300, -215, 128, 6).draw(bed, camera, Palette.SCREEN, Palette.PROP_LINE);
            Box.of(-66, -34, 152, 236, -44, 56, 15).draw(bed, camera, Palette.PAPER, Palette.PROP_LINE);
            Figure.still(Cast.RAVI, camera, Lying.onSide()).draw(bed, Figure.FACING_LEFT);
        });
    }

    private static void pushingUp(Svg svg) {
        Camera camera = new Camera(24, 16, 0.68, 160, 272);
        edge(svg, camera, -184, 74);
        Reach right = onBed(-150, 8);
        Reach left = onBed(-96, 50);
        Pose pose = Pose.sitting()
                .spine(new Spine(6, 4, -52, 0))
                .gaze(new Gaze(0, 0, 14))
                .leftHand(left)
                .rightHand(right);
        Figure.still(Cast.RAVI, camera, pose).draw(svg, Figure.FACING_US);
    }

    private static void sitting(Svg svg) {
        Camera camera = new Camera(34, 14, 0.66, 122, 268);
        edge(svg, camera, -92, 92);
        Figure.still(Cast.RAVI, camera, Pose.sitting()).draw(svg, Figure.FACING_RIGHT);
    }

    private static void edge(Svg svg, Camera camera, double fromX, double toX) {
        Box.of(fromX - 4, toX + 4, 6, 84, -114, 60, 6).draw(svg, camera, Palette.WOOD, Palette.WOOD_LINE);
        Box.of(fromX, toX, 74, 126, -110, 62, 12)
                .draw(svg, camera, Palette.PROP_LIGHT, Palette.SCREEN, Palette.PROP_LINE);
    }

    private static Reach onBed(double x, double z) {
        return new Reach(
                Vec.of(x, 136, z),
                Reach.Base.ROOM,
                Vec.of(-0.6, 0.3, -0.6),
                Vec.of(-0.6, -0.3, 0.6),
                Vec.of(0.6, 0, 0.6),
                HandShape.FLAT);
    }
}
