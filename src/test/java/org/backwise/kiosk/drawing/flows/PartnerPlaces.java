package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Box;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Furniture;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.props.Wheelchair;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Vec;

/** How the helper stands, and how the other one lies or leans. */
final class PartnerPlaces {
    private PartnerPlaces() {}

    static List<Picture> pictures() {
        return List.of(helperSteady(), getComfy());
    }

    private static Picture helperSteady() {
        Svg svg = Svg.picture(
                "Get steady",
                "Seen from the side. A helper stands with her feet wide and her knees soft. Her back is straight and"
                        + " her arms are loose.");
        Camera camera = new Camera(58, 10, 1.05, 296, 548);
        Floor.shadow(svg, camera.placed(1.05, 252, 542));
        Figure.still(Partner.HELPING, camera, Partner.steady()).draw(svg, Figure.FACING_RIGHT);
        return Picture.of("helper-helper-steady", svg);
    }

    private static Picture getComfy() {
        Svg svg = Svg.picture(
                "Get comfy",
                "Two pictures. Above, a man lies on his side on a bed, one pillow under his head and one between his"
                        + " knees. Below, a woman in a wheelchair leans forward and rests her arms and head on a pillow"
                        + " on a table, her face to the side and free.");
        new Tile(20, 20, 560, 262).draw(svg, PartnerPlaces::lying);
        new Tile(20, 298, 560, 282).draw(svg, PartnerPlaces::leaning);
        return Picture.of("helper-get-comfy", svg);
    }

    /** Seen from above: the bed, and somebody on the right side, the face towards us. */
    private static void lying(Svg svg) {
        svg.rect(14, 14, 532, 234, 22, Palette.PROP_LINE.fill()).rect(18, 18, 524, 226, 19, Palette.SCREEN.fill());
        pillow(svg, 58, 38, 132, 140);
        svg.turned("lying", -90, 0, 0, PartnerPlaces::onSide);
    }

    private static void onSide(Svg svg) {
        Camera camera = new Camera(-90, 0, 0.92, -92, 528);
        Step lower = new Step(Vec.of(-14, 52, 4), Vec.of(0, 0.4, 1), Vec.of(0, -0.4, 1), Vec.of(0, 1, 0.4));
        Step upper = new Step(Vec.of(14, 62, 28), Vec.of(0, 0.4, 1), Vec.of(0, -0.4, 1), Vec.of(0, 1, 0.4));
        Reach under = new Reach(
                Vec.of(-30, 416, 92),
                Reach.Base.ROOM,
                Vec.of(0, -1, 0.6),
                Vec.of(0, 1, 0.1),
                Vec.of(0, 0, -1),
                HandShape.FLAT);
        Reach loose = new Reach(
                Vec.of(20, 330, 112),
                Reach.Base.ROOM,
                Vec.of(0, -1, 0.2),
                Vec.of(0, 0.4, 1),
                Vec.of(0, 1, -0.4),
                HandShape.FLAT);
        Pose pose = Pose.standing()
                .hips(Vec.of(0, 240, 0))
                .spine(new Spine(2, 4, 0, 0))
                .gaze(new Gaze(0, 2, 0))
                .leftFoot(upper)
                .rightFoot(lower)
                .leftHand(loose)
                .rightHand(under);
        Figure figure = Figure.still(Partner.RESTING, camera, pose);
        figure.draw(svg, List.of(Part.RIGHT_ARM, Part.SEAT, Part.RIGHT_LEG));
        pillow(svg, -214, 352, 74, 112);
        figure.draw(svg, List.of(Part.LEFT_LEG, Part.TRUNK, Part.HEAD, Part.LEFT_ARM));
    }

    private static void pillow(Svg svg, double x, double y, double width, double height) {
        svg.group(
                "pillow",
                pillow -> pillow.rect(x, y, width, height, 24, Palette.CUSHION_LINE.fill())
                        .rect(x + 2.4, y + 2.4, width - 4.8, height - 4.8, 22, Palette.CUSHION.fill()));
    }

    private static void leaning(Svg svg) {
        Camera camera = new Camera(72, 9, 0.82, 196, 258);
        Reach folded = new Reach(
                Vec.of(30, 240, 226),
                Reach.Base.ROOM,
                Vec.of(1, -0.4, -0.2),
                Vec.of(-0.5, -0.08, 0.9),
                Vec.of(-1, -0.3, -0.4),
                HandShape.FLAT);
        Pose pose = Poses.inWheelchair()
                .spine(new Spine(44, 14, 0, 0))
                .gaze(new Gaze(-50, 2, 0))
                .hands(folded);
        Figure figure = Figure.still(Cast.MINA, camera, pose);
        Wheelchair chair = new Wheelchair(camera);
        Floor.shadow(svg, camera);
        chair.drawBehind(svg);
        figure.draw(svg, List.of(Part.SEAT, Part.LEFT_LEG, Part.RIGHT_LEG));
        chair.drawFront(svg);
        new Furniture(camera).table(svg, 106, 276, 216, 96);
        Box.of(-74, 74, 216, 240, 118, 252, 12).draw(svg, camera, Palette.CUSHION, Palette.CUSHION_LINE);
        figure.draw(svg, List.of(Part.LEFT_ARM, Part.TRUNK, Part.RIGHT_ARM, Part.HAIR_BEHIND, Part.HEAD));
    }
}
