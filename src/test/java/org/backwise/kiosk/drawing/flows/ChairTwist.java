package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.Set;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.things.Calendar;

/** Pictures of the gentle chair twists. */
public final class ChairTwist implements Album {
    private static final double TURN = 32;

    @Override
    public List<Picture> pictures() {
        return List.of(
                howItHelps(),
                TwistScenes.whoItSuits(),
                setUp(),
                turn("chair-twist-turn-left", "Turn to the left", TURN, "left"),
                turn("chair-twist-turn-right", "Turn to the right", -TURN, "right"),
                TwistScenes.mistakes(),
                littleAndOften());
    }

    private static Picture howItHelps() {
        Svg svg = Svg.picture(
                "Turning to a friend",
                "A woman in a wheelchair turns her chest and head to the left, to look at a friend"
                        + " who stands beside her.");
        Camera friendly = new Camera(-34, 8, 1.0, 466, 560);
        Reach wave = new Reach(
                Vec.of(-78, 62, 40),
                Reach.Base.CHEST,
                Vec.of(-0.5, -1, -0.3),
                Vec.of(-0.25, 1, 0.15),
                Vec.of(1, 0.2, 0),
                HandShape.FLAT);
        Floor.standing(svg, friendly);
        Figure.still(Cast.HARJIT, friendly, Pose.standing().rightHand(wave)).draw(svg, Figure.FACING_LEFT);
        Camera camera = new Camera(33, 18, 1.06, 158, 512);
        Pose square = Poses.inWheelchair();
        Pose turned = square.spine(Spine.twisted(26)).gaze(new Gaze(18, 0, 0));
        Figure figure = Figure.moving(Cast.MINA, camera, Tempo.thereAndBack(8), Move.of(square, turned));
        Scene.quarter(Cast.MINA).from(camera).inWheelchair(svg, figure);
        Arrow.around(camera, Vec.of(0, 236, 0), 92, -62, 36).draw(svg);
        return Picture.of("chair-twist-how-it-helps", svg);
    }

    private static Picture setUp() {
        Svg svg = Svg.picture(
                "Arms crossed, hips square",
                "Seen from the front. A man sits tall on a firm chair, both feet flat. He crosses his arms and puts his"
                        + " hands on his shoulders. A dotted line shows that his hips face the front.");
        Camera camera = Stage.front();
        Pose start = Pose.sitting().hands(Reaches.onLap());
        Figure figure = Figure.moving(Cast.JAMES, camera, Tempo.thereAndBack(8), Move.of(start, Poses.crossed()));
        Scene scene = Scene.front(Cast.JAMES).order(Figure.ARMS_CROSSED);
        scene.onChair(svg, figure, behind -> {});
        Marks.dashes(svg, camera.see(Vec.of(-104, 150, 40)), camera.see(Vec.of(104, 150, 40)));
        return Picture.of("chair-twist-set-up", svg);
    }

    private static Picture turn(String name, String title, double degrees, String side) {
        Svg svg = Svg.picture(
                title,
                "Seen from the front. A man sits tall with his arms crossed and his feet flat. He turns his chest to"
                        + " his "
                        + side
                        + ", head and chest together, while his hips and knees stay still. Then he comes back to the"
                        + " middle.");
        Camera camera = Stage.front();
        Pose end = Poses.crossed().spine(Spine.twisted(degrees));
        Scene.front(Cast.JAMES).order(Figure.ARMS_CROSSED).onChair(svg, Poses.crossed(), end);
        double way = Math.signum(degrees);
        Arrow.around(camera, Vec.of(0, 200, 0), 108, -34 * way, 62 * way).draw(svg);
        return Picture.of(name, svg);
    }

    private static Picture littleAndOften() {
        Svg svg = Svg.picture(
                "A few easy twists most days",
                "A man in a wheelchair, his arms crossed. An arrow about his chest points to both sides. Below, one week:"
                        + " five of its seven days are ticked.");
        Camera camera = new Camera(0, 18, 0.86, 300, 352);
        Pose pose = Poses.inWheelchair().hands(Reaches.onOtherShoulder());
        Scene.front(Cast.JAMES)
                .from(camera)
                .order(Figure.ARMS_CROSSED)
                .inWheelchair(svg, Figure.still(Cast.JAMES, camera, pose));
        Arrow.around(camera, Vec.of(0, 206, 0), 116, -56, 56).wide(10).drawBothWays(svg);
        new Calendar(1, Set.of(0, 1, 3, 4, 6)).into(svg, new Box(20, 388, 560, 192));
        return Picture.of("chair-twist-little-and-often", svg);
    }
}
