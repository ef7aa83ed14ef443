package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Spinning;
import org.backwise.kiosk.drawing.symbols.bones.WeakBone;
import org.backwise.kiosk.drawing.symbols.things.Plaster;

/** Pictures of the warm-up: breath, shoulders, back and sides. */
public final class WarmUp implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(
                checkFirst(),
                WarmUpScenes.setUp(),
                WarmUpScenes.slowBreaths(),
                shoulderRolls(),
                roundAndLift(),
                sideBend(),
                WarmUpScenes.youAreWarm());
    }

    private static Picture checkFirst() {
        Svg svg = Svg.picture(
                "Ask us first", "Three signs: a sticking plaster. A weak bone with a crack. A head that spins.");
        Tiles.three(svg, new Plaster(), new WeakBone(), new Spinning(Portrait.MOTHER));
        return Picture.of("warm-up-check-first", svg);
    }

    private static Picture shoulderRolls() {
        Svg svg = Svg.picture(
                "Shoulder rolls",
                "Seen from the side. A woman sits tall with loose arms. Her shoulders make a slow circle: up, back and"
                        + " down. Her neck stays still and long.");
        Camera camera = Stage.side();
        Figure figure = Figure.moving(Cast.ROSA, camera, Tempo.around(8), Poses.shoulderRoll());
        Scene.side(Cast.ROSA).onChair(svg, figure, behind -> {});
        new ShoulderCap(figure, 21.3).draw(svg, camera, Palette.TOP_BERRY, Palette.TOP_BERRY_LINE);
        Arrow.arc(camera.see(Vec.of(0, 268, -2)), 60, -132, -404).wide(10).draw(svg);
        return Picture.of("warm-up-shoulder-rolls", svg);
    }

    private static Picture roundAndLift() {
        Svg svg = Svg.picture(
                "Round and lift",
                "Seen from the side. A woman sits with her hands on her thighs. Her back rounds a little, then her"
                        + " chest lifts. Her chin stays level.");
        Camera camera = Stage.side();
        Pose round = Pose.sitting().spine(new Spine(-7, 27, 0, 0)).gaze(new Gaze(0, -16, 0));
        Pose lift = Pose.sitting().spine(new Spine(3, -9, 0, 0)).gaze(new Gaze(0, 5, 0));
        Figure figure = Figure.moving(Cast.ROSA, camera, Tempo.breathing(8), Move.of(round, lift));
        Scene.side(Cast.ROSA).onChair(svg, figure, behind -> {});
        Flat chest = camera.see(Vec.of(0, 272, 44));
        Flat back = camera.see(Vec.of(0, 250, -58));
        Phases.inTurn(
                svg,
                8,
                Arrow.through(chest.plus(new Flat(26, 34)), chest.plus(new Flat(42, 0)), chest.plus(new Flat(42, -44))),
                Arrow.through(
                        back.plus(new Flat(44, -54)), back.plus(new Flat(-8, -52)), back.plus(new Flat(-64, -40))));
        return Picture.of("warm-up-round-and-lift", svg);
    }

    private static Picture sideBend() {
        Svg svg = Svg.picture(
                "Easy side bend",
                "Seen from the front. A woman holds the seat with her left hand. Her right hand slides down the side of"
                        + " the chair and comes back up. Both hips stay on the seat.");
        Camera camera = Stage.front();
        Pose start = Pose.sitting().leftHand(holding()).rightHand(sliding(113));
        Pose end = Pose.sitting()
                .leftHand(holding())
                .rightHand(sliding(93))
                .spine(new Spine(0, 0, -13, 0))
                .gaze(new Gaze(0, 0, -3));
        Scene.front(Cast.ROSA).onChair(svg, start, end);
        Arrow.through(
                        camera.see(Vec.of(-124, 250, 0)),
                        camera.see(Vec.of(-146, 205, 0)),
                        camera.see(Vec.of(-152, 160, 0)),
                        camera.see(Vec.of(-146, 112, 0)))
                .draw(svg);
        Marks.contact(svg, camera.see(Vec.of(30, 134, 40)));
        Marks.contact(svg, camera.see(Vec.of(-30, 134, 40)));
        return Picture.of("warm-up-side-bend", svg);
    }

    /** The left hand holds the edge of the seat. */
    private static Reach holding() {
        return new Reach(
                Vec.of(70, 126, 14),
                Reach.Base.ROOM,
                Vec.of(0.35, 0, -1),
                Vec.of(-0.2, -1, 0.1),
                Vec.of(-0.4, 0, 1),
                HandShape.HOLD);
    }

    /** The right hand at some height beside the chair. */
    private static Reach sliding(double height) {
        return new Reach(
                Vec.of(-82, height, 14),
                Reach.Base.ROOM,
                Vec.of(-0.35, 0, -1),
                Vec.of(0.05, -1, 0.1),
                Vec.of(0.4, 0, 1),
                HandShape.FLAT);
    }
}
