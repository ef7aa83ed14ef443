package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures of the kneeling hip stretch. */
public final class HipKneel implements Album {
    private static final Tempo TEMPO = Tempo.thereAndBack(8);
    private static final Camera SIDE = new Camera(68, 9, 1.14, 230, 526);
    private static final double SHIFT = 30;

    /** Without the legs: between legs that kneel, those of the start are only a stray wedge. */
    private static final List<Part> GHOST =
            List.of(Part.LEFT_ARM, Part.SEAT, Part.TRUNK, Part.HAIR_BEHIND, Part.HEAD, Part.RIGHT_ARM);

    @Override
    public List<Picture> pictures() {
        return List.of(
                HipKneelScenes.tightHips(),
                HipKneelScenes.checkFirst(),
                setUp(),
                slideForward(),
                changeLegs(),
                HipKneelScenes.getUp(),
                chairWay());
    }

    private static Picture setUp() {
        Svg svg = Svg.picture(
                "Set up",
                "Seen from the side. A woman kneels on her right knee on a folded towel. Her left foot is flat in"
                        + " front, and her left hand holds a heavy chair beside her.");
        besideChair(svg, -20);
        Figure.still(Cast.LEILA, SIDE, onRightKnee(0)).draw(svg, Figure.FACING_RIGHT);
        return Picture.of("hip-kneel-set-up", svg);
    }

    private static Picture slideForward() {
        Svg svg = Svg.picture(
                "Slide your hips forward",
                "Seen from the side. A woman kneels on her right knee and holds a heavy chair. She stays tall and"
                        + " slides her hips forward by the width of a hand. Then she slides back.");
        besideChair(svg, -20);
        slide(svg, onRightKnee(0), onRightKnee(SHIFT));
        return Picture.of("hip-kneel-slide-forward", svg);
    }

    private static Picture changeLegs() {
        Svg svg = Svg.picture(
                "Change legs",
                "Seen from the side. Now the woman's left knee is on the towel and her right foot is flat in front. Her"
                        + " hand holds the same chair. She stays tall and slides her hips a little forward and back.");
        besideChair(svg, 20);
        slide(svg, onLeftKnee(0), onLeftKnee(SHIFT));
        return Picture.of("hip-kneel-change-legs", svg);
    }

    private static void besideChair(Svg svg, double knee) {
        Floor.shadow(svg, SIDE);
        Kneeling.chair(svg, SIDE, Vec.of(146, 0, 166), 0);
        Kneeling.towel(svg, SIDE, knee);
    }

    private static void slide(Svg svg, Pose start, Pose end) {
        Figure figure = Figure.moving(Cast.LEILA, SIDE, TEMPO, Move.of(start, end));
        figure.drawGhost(svg, GHOST);
        figure.draw(svg, Figure.FACING_RIGHT);
        Flat hip = SIDE.see(Vec.of(-50, 156, -44));
        Arrow.through(hip.plus(new Flat(-96, 0)), hip.plus(new Flat(-60, 0)), hip.plus(new Flat(-16, 0)))
                .draw(svg);
    }

    private static Pose onRightKnee(double shift) {
        return Kneeling.onRightKnee(shift).leftHand(Kneeling.onChairBack());
    }

    private static Pose onLeftKnee(double shift) {
        return Kneeling.onRightKnee(shift).mirrored().leftHand(Kneeling.onChairBack());
    }

    private static Picture chairWay() {
        Svg svg = Svg.picture(
                "On a chair",
                "A woman sits sideways on a firm chair, near its front edge, and holds its back with her left hand. Her"
                        + " outer leg, the right one, slides back until the knee is low. Her trunk stays tall. Then the"
                        + " leg comes forward again.");
        Camera camera = new Camera(64, 10, 1.24, 290, 516);
        Floor.shadow(svg, camera);
        Pose start = Pose.sitting()
                .leftHand(sidewaysHold())
                .rightHand(Reaches.hanging().mirrored())
                .rightFoot(Step.flat(-26, 112));
        Step back = new Step(Vec.of(-28, 46, -164), Vec.of(0, -0.6, 1), Vec.of(0, -0.8, 0.6), Vec.of(0, 0.6, 0.8));
        Figure figure = Figure.moving(Cast.LEILA, camera, TEMPO, Move.of(start, start.rightFoot(back)));
        figure.drawGhost(svg, List.of(Part.RIGHT_LEG));
        Kneeling.chair(svg, camera, Vec.of(46, 0, 12), -90);
        figure.draw(svg, Figure.FACING_RIGHT);
        Flat floor = camera.see(Vec.of(-40, 0, -20));
        Arrow.through(floor.plus(new Flat(60, 30)), floor.plus(new Flat(-20, 30)), floor.plus(new Flat(-100, 30)))
                .draw(svg);
        return Picture.of("hip-kneel-chair-way", svg);
    }

    /** The left hand around the front edge of the back of a chair that stands across. */
    private static Reach sidewaysHold() {
        return new Reach(
                Vec.of(98, 272, 90),
                Reach.Base.ROOM,
                Vec.of(0.3, -1, -0.3),
                Vec.of(0.9, 0.1, 0.2),
                Vec.of(-0.2, 1, 0.2),
                HandShape.HOLD);
    }
}
