package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
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
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures of the stretches for neck and shoulders. */
public final class NeckShoulder implements Album {
    private static final List<Part> ARM_ACROSS = List.of(
            Part.HAIR_BEHIND,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.TRUNK,
            Part.HEAD,
            Part.LEFT_UPPER_ARM,
            Part.RIGHT_ARM,
            Part.LEFT_FOREARM);

    @Override
    public List<Picture> pictures() {
        return List.of(
                NeckSigns.checkFirst(),
                NeckSigns.rules(),
                sitTall(),
                earToShoulder(),
                shoulderRolls(),
                chinTuck(),
                armAcross(),
                HeadTurns.picture(),
                NeckSigns.stop());
    }

    private static Picture sitTall() {
        Svg svg = Svg.picture(
                "Sit tall",
                "Seen from the side. A man sits tall on a firm chair with a back, feet flat. His ear is over his"
                        + " shoulder, and his eyes look straight ahead. A small picture shows a man who sits as tall in"
                        + " a wheelchair.");
        Camera camera = new Camera(90, 4, 1.3, 190, 560);
        Scene.side(Cast.KIM).from(camera).onChair(svg, Pose.sitting());
        Marks.dashes(svg, camera.see(Vec.of(0, 326, -5)), camera.see(Vec.of(0, 288, -5)));
        Marks.contact(svg, camera.see(Vec.of(0, 337, -5)));
        Marks.contact(svg, camera.see(Vec.of(0, 278, -4)));
        Flat eyes = camera.see(Vec.of(0, 344, 62));
        Arrow.through(eyes, eyes.plus(new Flat(60, 0)), eyes.plus(new Flat(124, 0)))
                .draw(svg);
        new Tile(408, 226, 172, 222).draw(svg, tile -> {
            Camera beside = new Camera(62, 10, 0.48, 78, 202);
            Scene.quarter(Cast.JAMES)
                    .from(beside)
                    .inWheelchair(tile, Figure.still(Cast.JAMES, beside, Poses.inWheelchair()));
        });
        return Picture.of("neck-shoulder-sit-tall", svg);
    }

    private static Picture earToShoulder() {
        Svg svg = Svg.picture(
                "Ear toward shoulder",
                "Seen from the front. A man tips his head a little, so that his right ear moves toward his right"
                        + " shoulder, and comes back up. Both shoulders stay level.");
        Camera camera = Stage.front();
        Pose end = Pose.sitting().gaze(new Gaze(0, 0, -21));
        Scene.front(Cast.KIM).onChair(svg, Pose.sitting(), end);
        Flat ear = camera.see(Vec.of(-66, 362, 0));
        Arrow.through(
                        ear.plus(new Flat(-18, -24)),
                        ear.plus(new Flat(-46, -12)),
                        ear.plus(new Flat(-62, 12)),
                        ear.plus(new Flat(-66, 42)))
                .draw(svg);
        Marks.dashes(svg, camera.see(Vec.of(-112, 300, 0)), camera.see(Vec.of(-74, 300, 0)));
        Marks.dashes(svg, camera.see(Vec.of(74, 300, 0)), camera.see(Vec.of(112, 300, 0)));
        return Picture.of("neck-shoulder-ear-to-shoulder", svg);
    }

    private static Picture shoulderRolls() {
        Svg svg = Svg.picture(
                "Shoulder rolls",
                "Seen from the side. A man sits tall with loose arms. His shoulders make slow circles, first back and"
                        + " then forward. A round arrow shows which way.");
        Camera camera = Stage.side();
        Figure figure = Figure.moving(Cast.KIM, camera, Tempo.bothWays(8, 1.5), Poses.shoulderRoll());
        Scene.side(Cast.KIM).onChair(svg, figure, behind -> {});
        new ShoulderCap(figure, 17.5).draw(svg, camera, Palette.TOP_TEAL, Palette.TOP_TEAL_LINE);
        Flat middle = camera.see(Vec.of(0, 268, -2));
        Phases.inTurn(
                svg,
                8,
                Arrow.arc(middle, 60, -132, -404).wide(10),
                Arrow.arc(middle, 60, -48, 224).wide(10));
        return Picture.of("neck-shoulder-shoulder-rolls", svg);
    }

    private static Picture chinTuck() {
        Svg svg = Svg.picture(
                "Chin tuck",
                "Seen from the side. A man looks straight ahead. His head slides straight back, without a nod, and"
                        + " comes forward again. His eyes stay level.");
        Camera camera = Stage.side();
        Pose start = Pose.sitting().gaze(new Gaze(0, 0, 0, 7));
        Pose end = Pose.sitting().gaze(new Gaze(0, 0, 0, -9));
        Scene.side(Cast.KIM).onChair(svg, start, end);
        Flat chin = camera.see(Vec.of(0, 308, 134));
        Arrow.through(chin, chin.plus(new Flat(-38, 0)), chin.plus(new Flat(-80, 0)))
                .draw(svg);
        Marks.dashes(svg, camera.see(Vec.of(0, 346, 64)), camera.see(Vec.of(0, 346, 190)));
        return Picture.of("neck-shoulder-chin-tuck", svg);
    }

    private static Picture armAcross() {
        Svg svg = Svg.picture(
                "Arm across chest",
                "Seen from the front. A man brings his right arm across his chest. His left hand holds it just above"
                        + " the elbow. His shoulders stay low, and his body faces the front.");
        Camera camera = Stage.front();
        Pose start = Pose.sitting().hands(Reaches.onLap());
        Pose end = Pose.sitting().rightHand(across()).leftHand(hold(Vec.of(8, 58, 66)));
        Pose between =
                Pose.sitting().rightHand(across().at(Vec.of(-20, 50, 140))).leftHand(hold(Vec.of(60, 0, 90)));
        Figure figure = Figure.moving(Cast.KIM, camera, Tempo.thereAndBack(8), Move.of(start, between, end));
        Scene.front(Cast.KIM).order(ARM_ACROSS).onChair(svg, figure, behind -> {});
        Flat from = camera.see(Vec.of(-150, 268, 0));
        Arrow.through(from, from.plus(new Flat(40, 0)), from.plus(new Flat(82, 0)))
                .draw(svg);
        Phases.during(svg, 8, 0.36, 0.64, seen -> Marks.contact(seen, camera.see(Vec.of(8, 274, 66))));
        return Picture.of("neck-shoulder-arm-across", svg);
    }

    /** The right arm level across the chest. */
    private static Reach across() {
        return new Reach(
                Vec.of(120, 62, 34),
                Reach.Base.CHEST,
                Vec.of(0, -0.7, 0.7),
                Vec.of(1, 0.06, -0.25),
                Vec.of(0, 1, 0.2),
                HandShape.FLAT);
    }

    /** The left hand around the other arm. */
    private static Reach hold(Vec palm) {
        return new Reach(
                palm,
                Reach.Base.CHEST,
                Vec.of(0.8, -1, 0.4),
                Vec.of(-0.8, 0.5, -0.1),
                Vec.of(-0.5, -0.8, 0),
                HandShape.HOLD);
    }
}
