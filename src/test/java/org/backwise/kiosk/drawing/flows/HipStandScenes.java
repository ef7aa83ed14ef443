package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.Set;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Chair;
import org.backwise.kiosk.drawing.props.Counter;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.LowerBody;
import org.backwise.kiosk.drawing.symbols.body.NumbFoot;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Spinning;
import org.backwise.kiosk.drawing.symbols.bones.NewHipAndKnee;
import org.backwise.kiosk.drawing.symbols.things.Calendar;
import org.backwise.kiosk.drawing.symbols.things.StairsFall;

/** The pictures of the standing hip moves that show no standing move. */
final class HipStandScenes {
    private HipStandScenes() {}

    /** The left hand flat on the counter beside it, so far forward. */
    static Reach onCounter(double forward) {
        return new Reach(
                Vec.of(94, Counter.HEIGHT + 9, forward),
                Reach.Base.ROOM,
                Vec.of(0.5, 0, -1),
                Vec.of(0.1, -0.06, 1),
                Vec.of(-1, 0, 0.1),
                HandShape.FLAT);
    }

    /** Both hands on the counter ahead, given for the left one. */
    static Reach onCounterAhead() {
        return new Reach(
                Vec.of(36, Counter.HEIGHT + 9, 96),
                Reach.Base.ROOM,
                Vec.of(0.6, -0.4, -1),
                Vec.of(-0.1, -0.06, 1),
                Vec.of(-1, 0, 0),
                HandShape.FLAT);
    }

    static Picture counter() {
        Svg svg = Svg.picture(
                "Stand by a heavy counter",
                "A woman in firm shoes stands beside a kitchen counter. One hand lies flat on top.");
        Camera camera = new Camera(52, 11, 1.04, 262, 550);
        Counter.besideLeft().draw(svg, camera);
        Floor.standing(svg, camera);
        Figure figure = Figure.still(Cast.TESS, camera, Pose.standing().leftHand(onCounter(40)));
        figure.draw(svg, Figure.FACING_RIGHT);
        Marks.contact(svg, camera.see(Vec.of(96, Counter.HEIGHT + 12, 44)));
        return Picture.of("hip-stand-counter", svg);
    }

    static Picture checkFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Four signs: a person who slips on a step. A dizzy head between two turning arrows. A metal hip and a"
                        + " metal knee. A foot with many short strokes: it is numb.");
        Tiles.square(
                svg,
                new StairsFall(Portrait.TEENAGER),
                new Spinning(Portrait.GRANDMOTHER),
                new NewHipAndKnee(new LowerBody(Portrait.UNCLE)),
                new NumbFoot(Portrait.MOTHER));
        return Picture.of("hip-stand-check-first", svg);
    }

    static Picture seatedMarch() {
        Svg svg = Svg.picture(
                "Seated march",
                "Seen from the side. A man sits tall on a firm chair and holds its sides. One knee lifts a little, and"
                        + " the foot comes down again.");
        Camera camera = new Camera(82, 7, 1.3, 222, 546);
        Step foot = Step.flat(-31, 108);
        Step raised = new Step(foot.ankle().plus(Vec.of(0, 25, 2)), foot.knee(), foot.toes(), foot.instep());
        Pose start = Pose.sitting().feet(Step.flat(31, 108)).hands(onSeat());
        Figure figure =
                Figure.moving(Cast.WILLEM, camera, Tempo.thereAndBack(8), Move.of(start, start.rightFoot(raised)));
        Floor.shadow(svg, camera);
        figure.draw(svg, List.of(Part.LEFT_ARM));
        new Chair(camera).draw(svg);
        List<Part> rest = List.of(
                Part.SEAT, Part.LEFT_LEG, Part.RIGHT_LEG, Part.TRUNK, Part.HAIR_BEHIND, Part.HEAD, Part.RIGHT_ARM);
        figure.drawGhost(svg, rest);
        figure.draw(svg, rest);
        Flat knee = camera.see(Vec.of(0, 176, 150));
        Arrow.through(knee.plus(new Flat(40, 66)), knee.plus(new Flat(42, 10)), knee.plus(new Flat(38, -48)))
                .draw(svg);
        return Picture.of("hip-stand-seated-march", svg);
    }

    /** The left hand around the edge of the seat. */
    private static Reach onSeat() {
        return new Reach(
                Vec.of(71, 116, 22),
                Reach.Base.ROOM,
                Vec.of(0.5, 0, -1),
                Vec.of(0, -1, 0.2),
                Vec.of(0, 0.2, 1),
                HandShape.HOLD);
    }

    static Picture mostDays() {
        Svg svg = Svg.picture(
                "Most days, with ease",
                "A woman stands at ease, a firm chair close behind her. Below, one week: five of its seven days have a"
                        + " check mark.");
        Camera camera = new Camera(40, 12, 0.78, 336, 412);
        Camera behind = camera.placed(0.78, 336 - 0.78 * 86, 412 - 26);
        Floor.shadow(svg, behind);
        new Chair(behind).draw(svg);
        Floor.standing(svg, camera);
        Figure.still(Cast.TESS, camera, Pose.standing()).draw(svg, Figure.FACING_RIGHT);
        new Calendar(1, Set.of(0, 1, 3, 4, 6)).into(svg, new Box(70, 432, 460, 148));
        return Picture.of("hip-stand-most-days", svg);
    }
}
