package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Build;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Box;
import org.backwise.kiosk.drawing.props.Counter;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures of the standing hip moves at a kitchen counter. */
public final class HipStand implements Album {
    private static final Tempo TEMPO = Tempo.thereAndBack(8);
    private static final double STEP_HEIGHT = 40;

    @Override
    public List<Picture> pictures() {
        return List.of(
                HipStandScenes.counter(),
                HipStandScenes.checkFirst(),
                lowStep(),
                changeLegs(),
                legSwings(),
                stepBack(),
                HipStandScenes.seatedMarch(),
                HipStandScenes.mostDays());
    }

    private static Picture lowStep() {
        Svg svg = Svg.picture(
                "Foot on a low step",
                "Seen from the side. A woman stands beside a kitchen counter and holds it with her left hand. Her right"
                        + " foot is on a low step, her left leg is straight behind. Her hips shift forward a little and"
                        + " come back; her back stays straight.");
        Camera camera = new Camera(74, 9, 1.07, 274, 556);
        Counter.besideLeft().draw(svg, camera);
        Box.of(-52, 40, 0, STEP_HEIGHT, 52, 168, 5)
                .draw(svg, camera, Palette.WOOD_FAR, Palette.WOOD, Palette.WOOD_LINE);
        Figure figure = Figure.moving(Cast.TESS, camera, TEMPO, Move.of(stepping(0), stepping(24)));
        figure.drawGhost(svg, Figure.FACING_RIGHT);
        figure.draw(svg, Figure.FACING_RIGHT);
        Flat hip = camera.see(Vec.of(-40, 262, -44));
        Arrow.through(hip.plus(new Flat(-84, 2)), hip.plus(new Flat(-44, 0)), hip)
                .draw(svg);
        return Picture.of("hip-stand-low-step", svg);
    }

    private static Picture changeLegs() {
        Svg svg = Svg.picture(
                "The other leg",
                "The same the other way round. The woman has turned and holds the counter with her right hand. Her left"
                        + " foot is on the low step, her right leg is straight behind, and her hips shift forward a"
                        + " little.");
        Camera camera = new Camera(-74, 9, 1.07, 326, 556);
        Counter.besideLeft().mirrored().draw(svg, camera);
        Box.of(-40, 52, 0, STEP_HEIGHT, 52, 168, 5)
                .draw(svg, camera, Palette.WOOD_FAR, Palette.WOOD, Palette.WOOD_LINE);
        Move move = Move.of(stepping(0).mirrored(), stepping(24).mirrored());
        Figure figure = Figure.moving(Cast.TESS, camera, TEMPO, move);
        figure.drawGhost(svg, Figure.FACING_LEFT);
        figure.draw(svg, Figure.FACING_LEFT);
        Flat hip = camera.see(Vec.of(40, 262, -44));
        Arrow.through(hip.plus(new Flat(84, 2)), hip.plus(new Flat(44, 0)), hip).draw(svg);
        return Picture.of("hip-stand-change-legs", svg);
    }

    /** The right foot on the step, the left leg straight behind, the hips shifted forward by so much. */
    private static Pose stepping(double shift) {
        double behind = 82;
        double leg = Build.THIGH + Build.SHIN - 0.6;
        double height = Build.ANKLE + Math.sqrt(leg * leg - Math.pow(behind + shift, 2));
        Step up = new Step(Vec.of(-20, Build.ANKLE + STEP_HEIGHT, 84), Vec.of(-0.1, 0.5, 1), Vec.FRONT, Vec.UP);
        Step back = Step.flat(20, -behind);
        return Pose.standing()
                .hips(Vec.of(0, height, shift))
                .rightFoot(up)
                .leftFoot(back)
                .leftHand(HipStandScenes.onCounter(66));
    }

    private static Picture legSwings() {
        Svg svg = Svg.picture(
                "Small leg swings",
                "Seen from the side. A woman stands tall beside a kitchen counter and holds it with her left hand. Her"
                        + " outer leg, the right one, makes a small swing forward and back. Her upper body stays"
                        + " still.");
        Camera camera = new Camera(74, 9, 1.01, 282, 536);
        Counter.besideLeft().draw(svg, camera);
        Pose tall = Pose.standing().leftHand(HipStandScenes.onCounter(40));
        Move move = Move.of(swung(tall, -62, 12, -14), swung(tall, 8, 0, 0), swung(tall, 84, 20, 20));
        Figure figure = Figure.moving(Cast.TESS, camera, TEMPO, move);
        figure.drawGhost(svg, Figure.FACING_RIGHT);
        figure.draw(svg, Figure.FACING_RIGHT);
        Flat foot = camera.see(Vec.of(-30, 0, 16));
        both(svg, foot.plus(new Flat(-104, 8)), foot.plus(new Flat(0, 26)), foot.plus(new Flat(128, 0)));
        return Picture.of("hip-stand-leg-swings", svg);
    }

    /** The right foot in the air, so far forward and so high, its toes tipped up by so many degrees. */
    private static Pose swung(Pose pose, double forward, double high, double tip) {
        Vec toes = Vec.FRONT.tippedForward(-tip);
        Vec instep = Vec.UP.tippedForward(-tip);
        return pose.rightFoot(new Step(Vec.of(-21, Build.ANKLE + high, forward), Vec.of(0, 0.5, 1), toes, instep));
    }

    private static Picture stepBack() {
        Svg svg = Svg.picture(
                "Small step-back lunge",
                "Seen from the side. A woman faces a kitchen counter and holds it with both hands. Her right foot steps"
                        + " back a little and both knees bend slightly. Then the foot comes forward again.");
        Camera camera = new Camera(84, 8, 1, 250, 532);
        Pose start = Pose.standing().hands(HipStandScenes.onCounterAhead());
        Step lifted =
                new Step(Vec.of(-20, Build.ANKLE + 44, -40), Vec.of(0, 0.5, 1), Vec.of(0, -0.5, 1), Vec.of(0, 1, 0.5));
        Step behind =
                new Step(Vec.of(-20, Build.ANKLE + 21, -68), Vec.of(0, 0.4, 1), Vec.of(0, -0.5, 1), Vec.of(0, 1, 0.5));
        Pose between = start.hips(Vec.of(0, 268, -4)).rightFoot(lifted);
        Pose end = start.hips(Vec.of(0, 259, -12)).spine(new Spine(3, 0, 0, 0)).rightFoot(behind);
        Figure figure = Figure.moving(Cast.TESS, camera, TEMPO, Move.of(start, between, end));
        Floor.standing(svg, camera);
        Counter.before().draw(svg, camera);
        figure.drawGhost(svg, Figure.FACING_RIGHT);
        figure.draw(svg, Figure.FACING_RIGHT);
        Flat foot = camera.see(Vec.of(-20, 0, -60));
        both(svg, foot.plus(new Flat(-84, 14)), foot.plus(new Flat(-10, 25)), foot.plus(new Flat(70, 16)));
        return Picture.of("hip-stand-step-back", svg);
    }

    private static void both(Svg svg, Flat from, Flat middle, Flat to) {
        Flat one = middle.towards(from, 0.5).plus(new Flat(0, 5));
        Flat two = middle.towards(to, 0.5).plus(new Flat(0, 5));
        Arrow.through(from, one, middle, two, to).wide(10).drawBothWays(svg);
    }
}
