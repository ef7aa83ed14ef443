package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.function.Consumer;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Look;
import org.backwise.kiosk.drawing.body.Mood;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Box;
import org.backwise.kiosk.drawing.props.Furniture;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;

/** The pictures of the chair twist that hold several small scenes. */
final class TwistScenes {
    private static final List<Figure.Part> BOTH_ARMS_IN_FRONT = List.of(
            Figure.Part.SEAT,
            Figure.Part.RIGHT_LEG,
            Figure.Part.LEFT_LEG,
            Figure.Part.TRUNK,
            Figure.Part.HEAD,
            Figure.Part.LEFT_ARM,
            Figure.Part.RIGHT_ARM);

    private TwistScenes() {}

    static Picture whoItSuits() {
        Svg svg = Svg.picture(
                "Who it may suit",
                "Three small scenes: a man who sits for long in an armchair, a young man who works at a desk, and a"
                        + " woman whose worried face turns calm.");
        Tile.inGrid(0, 0, 2, 2).draw(svg, TwistScenes::armchair);
        Tile.inGrid(1, 0, 2, 2).draw(svg, TwistScenes::desk);
        Tile.inGrid(0, 1, 1, 2).draw(svg, TwistScenes::calming);
        return Picture.of("chair-twist-who-it-suits", svg);
    }

    private static void armchair(Svg svg) {
        Camera camera = new Camera(50, 14, 0.62, 100, 246);
        Furniture furniture = new Furniture(camera);
        furniture.armchair(svg);
        Pose pose = Pose.sitting().spine(new Spine(-8, 12, 0, 0)).gaze(new Gaze(0, -4, 0));
        Figure.still(Cast.WILLEM, camera, pose).draw(svg, Figure.FACING_RIGHT);
        furniture.armchairFront(svg);
    }

    private static void desk(Svg svg) {
        Camera camera = new Camera(64, 12, 0.6, 62, 246);
        Reach typing = new Reach(
                Vec.of(18, 232, 104),
                Reach.Base.ROOM,
                Vec.of(0.4, -1, -0.6),
                Vec.of(-0.2, -0.12, 1),
                Vec.of(-1, 0.2, 0),
                HandShape.FLAT);
        Pose pose = Pose.sitting()
                .spine(new Spine(6, 16, 0, 0))
                .gaze(new Gaze(0, -6, 0))
                .hands(typing);
        new Scene(Cast.KIM, camera, List.of(Figure.Part.SEAT, Figure.Part.LEFT_LEG, Figure.Part.RIGHT_LEG))
                .onChair(svg, pose);
        new Furniture(camera).table(svg, 78, 216, 222, 92);
        Box.of(-34, 34, 222, 228, 112, 160, 2).draw(svg, camera, Palette.PROP, Palette.PROP_LINE);
        Box.of(-34, 34, 228, 284, 158, 166, 3).draw(svg, camera, Palette.PROP_FAR, Palette.PROP_LINE);
        Figure.still(Cast.KIM, camera, pose)
                .draw(svg, List.of(Figure.Part.LEFT_ARM, Figure.Part.TRUNK, Figure.Part.HEAD, Figure.Part.RIGHT_ARM));
    }

    private static void calming(Svg svg) {
        face(svg, Cast.TESS.mood(Mood.WORRIED), 140);
        face(svg, Cast.TESS, 420);
        Arrow.through(new Flat(240, 136), new Flat(280, 136), new Flat(322, 136))
                .draw(svg);
    }

    private static void face(Svg svg, Look look, double x) {
        Camera camera = new Camera(0, 4, 1.85, x, 788);
        Figure.still(look, camera, Pose.sitting()).draw(svg, List.of(Figure.Part.HAIR_BEHIND, Figure.Part.HEAD));
    }

    static Picture mistakes() {
        Svg svg = Svg.picture(
                "Mistakes to skip",
                "Four crossed-out poses: pulling on the back of the chair, hunching over, rushing with held breath, and"
                        + " going on although the back hurts.");
        mistake(svg, 0, 0, TwistScenes::pulling);
        mistake(svg, 1, 0, TwistScenes::hunching);
        mistake(svg, 0, 1, TwistScenes::rushing);
        mistake(svg, 1, 1, TwistScenes::hurting);
        return Picture.of("chair-twist-mistakes", svg);
    }

    private static void mistake(Svg svg, int column, int row, Consumer<Svg> scene) {
        Tile tile = Tile.inGrid(column, row, 2, 2);
        tile.draw(svg, scene);
        Marks.cross(svg, new Flat(tile.x() + tile.width() - 40, tile.y() + 42), 30);
    }

    private static void pulling(Svg svg) {
        Camera camera = new Camera(-38, 14, 0.61, 146, 242);
        Reach grip = new Reach(
                Vec.of(68, 288, -46),
                Reach.Base.ROOM,
                Vec.of(1, -0.5, -0.2),
                Vec.of(0.1, 0.3, -1),
                Vec.of(-0.4, 1, 0),
                HandShape.HOLD);
        Reach pull = new Reach(
                Vec.of(70, 126, 40),
                Reach.Base.ROOM,
                Vec.of(-0.2, -0.4, 1),
                Vec.of(0.6, -0.7, -0.2),
                Vec.of(0, 0.4, 1),
                HandShape.HOLD);
        Pose pose = Pose.sitting()
                .spine(new Spine(0, 0, 8, 62))
                .gaze(new Gaze(22, 0, 0))
                .leftHand(grip)
                .rightHand(pull);
        Scene.side(Cast.KIM.mood(Mood.WORRIED))
                .from(camera)
                .order(BOTH_ARMS_IN_FRONT)
                .onChair(svg, pose);
    }

    private static void hunching(Svg svg) {
        Camera camera = new Camera(72, 8, 0.64, 86, 248);
        Scene.quarter(Cast.ROSA).from(camera).onChair(svg, Poses.hunched().spine(new Spine(12, 44, 0, 0)));
    }

    private static void rushing(Svg svg) {
        Camera camera = new Camera(0, 24, 0.62, 130, 236);
        Pose pose = Poses.crossed().spine(Spine.twisted(36));
        Scene.front(Cast.LEILA.mood(Mood.WORRIED))
                .from(camera)
                .order(Figure.ARMS_CROSSED)
                .onChair(svg, pose);
        for (int line = 0; line < 3; line++) {
            Arrow.around(camera, Vec.of(0, 214 + 42 * line, 0), 122, -88, -40)
                    .wide(4)
                    .drawShaft(svg);
            Arrow.around(camera, Vec.of(0, 214 + 42 * line, 0), 122, 50, 96)
                    .wide(4)
                    .drawShaft(svg);
        }
    }

    private static void hurting(Svg svg) {
        Camera camera = new Camera(64, 10, 0.64, 96, 248);
        Reach back = new Reach(
                Vec.of(-34, -24, -40),
                Reach.Base.CHEST,
                Vec.of(-1, 0, -1),
                Vec.of(0.5, -0.5, -0.6),
                Vec.of(0, 1, 0),
                HandShape.FLAT);
        Pose pose = Pose.sitting().spine(new Spine(8, 6, -6, 0)).rightHand(back);
        Scene.quarter(Cast.WILLEM.mood(Mood.IN_PAIN)).from(camera).onChair(svg, pose);
        Pain.at(svg, camera.see(Vec.of(-30, 196, -46)), 1);
    }
}
