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
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Furniture;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Mat;
import org.backwise.kiosk.drawing.props.Rod;
import org.backwise.kiosk.drawing.props.StopSign;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** The foam roller from above, the towel on a chair, and how to stop. */
final class FoamRollerScenes {
    /** From above, the hands below the head. */
    private static final List<Part> FROM_ABOVE = List.of(
            Part.LEFT_FOREARM,
            Part.RIGHT_FOREARM,
            Part.HAIR_BEHIND,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.TRUNK,
            Part.HEAD,
            Part.LEFT_UPPER_ARM,
            Part.RIGHT_UPPER_ARM);

    private static final Tempo TEMPO = Tempo.thereAndBack(8);

    private FoamRollerScenes() {}

    static Picture tightSpot() {
        Svg svg = Svg.picture(
                "Rest on a tight spot",
                "Seen from above. A man lies on a roller and leans a little to his right side. A round picture shows"
                        + " the roller below the muscle beside the spine, not below the bones.");
        Camera camera = new Camera(0, 0, 1.3, 206, 352);
        svg.rect(46, 26, 320, 548, 26, Palette.PROP_LINE.fill()).rect(50, 30, 312, 540, 23, Palette.PROP_LIGHT.fill());
        Flat roller = camera.see(Vec.of(0, 96, 0));
        svg.rect(roller.x() - 148, roller.y() - 31, 296, 62, 14, Palette.CUSHION_LINE.fill())
                .rect(roller.x() - 144, roller.y() - 27, 288, 54, 11, Palette.CUSHION.fill());
        Figure figure = Figure.moving(Cast.KIM, camera, TEMPO, Move.of(fromAbove(0), fromAbove(-23)));
        figure.drawGhost(svg, FROM_ABOVE);
        figure.draw(svg, FROM_ABOVE);
        Arrow.through(new Flat(252, 268), new Flat(206, 284), new Flat(158, 268))
                .draw(svg);
        svg.placed("inset", 464, 438, FoamRollerScenes::crossCut);
        return Picture.of("foam-roller-tight-spot", svg);
    }

    private static Pose fromAbove(double twist) {
        Step foot = new Step(Vec.of(24, -112, -20), Vec.FRONT, Vec.of(0.1, -0.4, 1), Vec.UP);
        return Pose.sitting()
                .hips(Vec.ZERO)
                .spine(Spine.twisted(twist))
                .gaze(new Gaze(-twist * 0.72, 2, 0))
                .hands(OnRoller.belowHead())
                .feet(foot);
    }

    /** The trunk cut across, tipped on the roller: the bones of the spine are off it. */
    private static void crossCut(Svg svg) {
        svg.circle(0, 14, 116, Palette.ARROW.fill()).circle(0, 14, 108, Palette.PAPER.fill());
        svg.rect(-80, 52, 160, 30, 10, Palette.CUSHION_LINE.fill()).rect(-76, 56, 152, 22, 7, Palette.CUSHION.fill());
        svg.group("joint", body -> {
            body.animateTransform(
                    Svg.Motion.ROTATE,
                    TEMPO.seconds(),
                    TEMPO.parts().stream().map(part -> Svg.number(-18 * part)).toList());
            body.ellipse(0, 0, 84, 52, Palette.TOP_TEAL_LINE.fill())
                    .ellipse(0, 0, 80, 48, Palette.TOP_TEAL.fill())
                    .ellipse(0, 0, 71, 40, Palette.SKIN_HONEY.fill());
            for (double side : new double[] {-1, 1}) {
                body.ellipse(side * 34, 22, 19, 14, Palette.MUSCLE_LINE.fill())
                        .ellipse(side * 34, 22, 16, 11, Palette.MUSCLE.fill());
            }
            body.path("M0 22V36M-15 20H15", Palette.BONE_LINE.stroke(13))
                    .circle(0, 12, 16, Palette.BONE_LINE.fill())
                    .path("M0 22V36M-15 20H15", Palette.BONE.stroke(7))
                    .circle(0, 12, 13, Palette.BONE.fill());
        });
        svg.group("appearing", dot -> {
            dot.animateOpacity(
                    TEMPO.seconds(),
                    TEMPO.parts().stream().map(part -> part > 0.9 ? "1" : "0").toList());
            Marks.contact(dot, new Flat(-23, 51));
        });
    }

    static Picture towelChair() {
        Svg svg = Svg.picture(
                "Towel on a chair",
                "Seen from the side. A man sits far back on a firm chair by a wall, arms crossed, a rolled towel"
                        + " between the chair and his shoulder blades. His chest leans back a little over the towel."
                        + " His chin stays level.");
        Camera camera = Stage.side();
        new Furniture(camera).wall(svg, -72);
        Pose start = Poses.crossed().hips(Vec.of(0, Pose.SEATED, 18)).spine(new Spine(3, 3, 0, 0));
        Pose end = start.spine(new Spine(-1, -9, 0, 0)).gaze(new Gaze(0, 9, 0));
        Figure figure = Figure.moving(Cast.WILLEM, camera, TEMPO, Move.of(start, end));
        Scene.side(Cast.WILLEM).onChair(svg, figure, chair -> towel(chair, camera));
        Flat chest = camera.see(Vec.of(0, 262, 80));
        Arrow.through(chest.plus(new Flat(104, -6)), chest.plus(new Flat(66, -12)), chest.plus(new Flat(28, -8)))
                .wide(10)
                .draw(svg);
        return Picture.of("foam-roller-towel-chair", svg);
    }

    /** A rolled towel across the front of the back of the chair, seen from its end. */
    private static void towel(Svg svg, Camera camera) {
        new Rod(Vec.of(50, 258, -34), Vec.of(-50, 258, -34), 13)
                .draw(svg, camera, Palette.CUSHION, Palette.CUSHION_LINE);
        Flat end = camera.see(Vec.of(-50, 258, -34));
        String roll = "M1 1C6 -4 8 6 0 8C-10 9 -12 -8 0 -11C10 -12 13 -2 12 4";
        svg.placed("towel", end.x(), end.y(), towel -> towel.path(roll, Palette.CUSHION_LINE.stroke(3)));
    }

    static Picture stopSigns() {
        Svg svg = Svg.picture(
                "Stop if you feel this",
                "A stop sign with an open palm. Below, a man on a floor mat has rolled to his side and pushes up with"
                        + " both hands.");
        Camera camera = new Camera(0, 12, 1.28, 278, 508);
        new Mat(-190, 214, -50, 140).draw(svg, camera);
        Figure figure = Figure.moving(Cast.KIM, camera, TEMPO, Move.of(onSide(92), onSide(62)));
        figure.drawGhost(svg, Figure.FACING_US);
        figure.draw(svg, Figure.FACING_US);
        new StopSign(new Flat(142, 144), 118).draw(svg);
        Arrow.through(new Flat(556, 300), new Flat(548, 244), new Flat(524, 186))
                .draw(svg);
        return Picture.of("foam-roller-stop-signs", svg);
    }

    private static Pose onSide(double tip) {
        Reach left = new Reach(
                Vec.of(150, OnRoller.MAT + 8, 20),
                Reach.Base.ROOM,
                Vec.of(1, 0.2, -0.6),
                Vec.of(0.6, 0, 0.6),
                Vec.of(-0.6, 0, 0.6),
                HandShape.FLAT);
        Reach right = new Reach(
                Vec.of(112, OnRoller.MAT + 8, 74),
                Reach.Base.ROOM,
                Vec.of(-0.2, 1, 0.6),
                Vec.of(0.8, 0, 0.5),
                Vec.of(-0.6, 0, 0.6),
                HandShape.FLAT);
        Step leftFoot =
                new Step(Vec.of(-110, OnRoller.MAT + 16, 40), Vec.of(0.4, 0, 1), Vec.of(-1, 0, 0.2), Vec.of(0, 0.2, 1));
        Step rightFoot = new Step(
                Vec.of(-128, OnRoller.MAT + 30, 52), Vec.of(0.4, 0.2, 1), Vec.of(-1, 0, 0.2), Vec.of(0, 0.2, 1));
        return Pose.sitting()
                .hips(Vec.of(0, OnRoller.MAT + 36, 0))
                .spine(new Spine(0, 0, tip, 0))
                .gaze(new Gaze(0, 0, -20))
                .leftHand(left)
                .rightHand(right)
                .leftFoot(leftFoot)
                .rightFoot(rightFoot);
    }
}
