package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Chair;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Furniture;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.things.WaterGlass;

/** The pictures of the warm-up with more in them than one person who moves. */
final class WarmUpScenes {
    private static final double BREATH = 16;

    private WarmUpScenes() {}

    static Picture setUp() {
        Svg svg = Svg.picture(
                "Set up your chair",
                "A firm chair without wheels stands against a wall, and a woman sits tall on it, both feet flat. A"
                        + " small picture shows a man in a wheelchair: his hand locks the brake.");
        Camera camera = new Camera(90, 4, 1.2, 166, 556);
        new Furniture(camera).wall(svg, -72);
        Scene.side(Cast.ROSA).from(camera).onChair(svg, Pose.sitting());
        new Tile(338, 20, 242, 296).draw(svg, WarmUpScenes::brake);
        return Picture.of("warm-up-set-up", svg);
    }

    private static void brake(Svg svg) {
        Camera camera = new Camera(90, 6, 0.68, 108, 274);
        Reach lever = new Reach(
                Vec.of(-76, 146, 62),
                Reach.Base.ROOM,
                Vec.of(-0.6, -0.2, -1),
                Vec.of(0.1, -0.6, 0.8),
                Vec.of(0.3, 0.8, 0.5),
                HandShape.HOLD);
        Pose pose = Poses.inWheelchair().rightHand(lever);
        Scene.side(Cast.JAMES)
                .from(camera)
                .order(Figure.FACING_RIGHT)
                .inWheelchair(svg, Figure.still(Cast.JAMES, camera, pose));
        Figure.still(Cast.JAMES, camera, pose).draw(svg, List.of(Part.RIGHT_FOREARM));
        Flat spot = camera.see(Vec.of(-74, 136, 58));
        svg.circle(spot.x(), spot.y(), 35, Palette.ARROW_RIM.stroke(11))
                .circle(spot.x(), spot.y(), 35, Palette.ARROW.stroke(6));
    }

    static Picture slowBreaths() {
        Svg svg = Svg.picture(
                "Slow breaths",
                "A woman sits tall with one hand on her belly. On the breath in, the belly moves out, and an arrow"
                        + " points out. On the breath out it sinks, and the arrow points in.");
        Camera camera = new Camera(70, 8, 1.29, 222, 548);
        Pose out = Pose.sitting().rightHand(onBelly(0));
        Pose in = Pose.sitting().rightHand(onBelly(BREATH));
        Figure figure = Figure.moving(Cast.ROSA, camera, Tempo.breathing(8), Move.of(out, in));
        Floor.shadow(svg, camera);
        new Chair(camera).draw(svg);
        Belly belly = new Belly(camera, Vec.of(0, 194, 14), 35, BREATH);
        figure.draw(svg, List.of(Part.LEFT_ARM, Part.SEAT, Part.LEFT_LEG, Part.RIGHT_LEG));
        belly.edge(svg, Palette.TOP_BERRY_LINE);
        figure.draw(svg, List.of(Part.TRUNK, Part.HAIR_BEHIND, Part.HEAD));
        belly.cloth(svg, Palette.TOP_BERRY);
        figure.draw(svg, List.of(Part.RIGHT_ARM));
        Flat front = camera.see(Vec.of(0, 214, 108));
        Phases.inTurn(
                svg,
                8,
                Arrow.through(front, front.plus(new Flat(46, 0)), front.plus(new Flat(92, 0))),
                Arrow.through(front.plus(new Flat(98, 0)), front.plus(new Flat(52, 0)), front.plus(new Flat(8, 0))));
        return Picture.of("warm-up-slow-breaths", svg);
    }

    private static Reach onBelly(double out) {
        return new Reach(
                Vec.of(-22, -14, 38 + out),
                Reach.Base.CHEST,
                Vec.of(-1, -0.6, -0.5),
                Vec.of(0.42, -0.1, 0.9),
                Vec.of(0.1, 1, 0.1),
                HandShape.FLAT);
    }

    static Picture youAreWarm() {
        Svg svg = Svg.picture(
                "You are warm",
                "A woman sits at ease with loose shoulders, her hands on her thighs. A glass of water stands on a small"
                        + " table within reach.");
        Camera camera = new Camera(44, 13, 1.22, 214, 530);
        Pose pose = Pose.sitting().spine(new Spine(-4, 2, 0, 0)).gaze(new Gaze(4, -2, 0));
        new Scene(Cast.ROSA, camera, Figure.FACING_RIGHT).onChair(svg, pose);
        Camera beside = new Camera(44, 13, 1.22, 472, 536);
        Floor.standing(svg, beside);
        new Furniture(beside).table(svg, -50, 50, 176, 50);
        Flat place = beside.see(Vec.of(0, 178, 0));
        new WaterGlass().into(svg, new Box(place.x() - 28, place.y() - 71, 56, 76));
        return Picture.of("warm-up-you-are-warm", svg);
    }
}
