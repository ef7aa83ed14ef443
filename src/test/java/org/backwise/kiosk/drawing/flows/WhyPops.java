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
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Bubble;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.bones.SideSpine;

/** Pictures about why backs pop. */
public final class WhyPops implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(
                thatPop(),
                GasPocket.picture(),
                notOutOfPlace(),
                WhyPopsScenes.whySomePopMore(),
                WhyPopsScenes.doNotChase(),
                whenAWarning());
    }

    private static Picture thatPop() {
        Svg svg = Svg.picture(
                "That pop sound",
                "A woman on a firm chair stretches both arms forward and up. Small sound lines show near"
                        + " the middle of her back.");
        Camera camera = new Camera(66, 9, 1.22, 216, 544);
        Pose start = Pose.sitting().hands(Reaches.onLap());
        Reach up = new Reach(
                Vec.of(42, 164, 134),
                Reach.Base.CHEST,
                Vec.of(1, -0.8, 0.2),
                Vec.of(0, 0.75, 0.65),
                Vec.of(-0.6, 0.4, -0.4),
                HandShape.FLAT);
        Pose end = start.spine(new Spine(-1, -4, 0, 0)).gaze(new Gaze(0, 4, 0)).hands(up);
        Tempo tempo = Tempo.thereAndBack(8);
        Figure figure = Figure.moving(Cast.TESS, camera, tempo, Move.of(start, end));
        Scene.quarter(Cast.TESS).from(camera).onChair(svg, figure, chair -> {});
        Flat lap = camera.see(Vec.of(0, 216, 150));
        Arrow.through(lap.plus(new Flat(58, 0)), lap.plus(new Flat(78, -56)), lap.plus(new Flat(68, -116)))
                .draw(svg);
        svg.group("appearing", pop -> {
            pop.animateOpacity(
                    tempo.seconds(),
                    tempo.parts().stream().map(part -> part > 0.9 ? "1" : "0").toList());
            Pop.at(pop, camera.see(Vec.of(-24, 250, -48)), 182, 1.35);
        });
        return Picture.of("why-pops-that-pop", svg);
    }

    private static Picture notOutOfPlace() {
        Svg svg = Svg.picture(
                "Nothing was out of place",
                "A spine seen from the side, two times: before a pop and after it. Between the two are small sound"
                        + " lines and an equals sign. The spines look just the same.");
        Tiles.tile(svg, new Box(20, 20, 222, 560), new SideSpine());
        Tiles.tile(svg, new Box(358, 20, 222, 560), new SideSpine());
        Pop.at(svg, new Flat(272, 196), 0, 1);
        svg.circle(300, 316, 48, Palette.ARROW.fill()).path("M278 304H322M278 328H322", Palette.ON_DARK.stroke(12));
        return Picture.of("why-pops-not-out-of-place", svg);
    }

    private static Picture whenAWarning() {
        Svg svg = Svg.picture(
                "When a pop is a warning",
                "Seen from behind: a woman with a warning sign on her back. She turns her head to a nurse and asks.");
        Camera back = new Camera(148, 6, 0.99, 160, 556);
        Pose asking = Pose.standing().gaze(new Gaze(-48, 0, 0));
        Figure.still(Cast.TESS, back, asking)
                .draw(
                        svg,
                        List.of(
                                Figure.Part.LEFT_ARM,
                                Figure.Part.SEAT,
                                Figure.Part.LEFT_LEG,
                                Figure.Part.RIGHT_LEG,
                                Figure.Part.TRUNK,
                                Figure.Part.HAIR_BEHIND,
                                Figure.Part.HEAD,
                                Figure.Part.RIGHT_ARM));
        Flat sign = back.see(Vec.of(4, 350, -40));
        svg.placed("warning", sign.x(), sign.y(), WhyPops::warning);
        Camera front = new Camera(-48, 6, 0.99, 470, 556);
        Figure.still(Cast.NURSE, front, Pose.standing()).draw(svg, Figure.FACING_LEFT);
        new Bubble(new Flat(312, 70), 132, 78, new Flat(224, 112)).lines(svg);
        return Picture.of("why-pops-when-a-warning", svg);
    }

    /** A sign with three corners and a stroke with a dot. */
    private static void warning(Svg svg) {
        svg.path("M0 -46L50 40H-50Z", Palette.ON_DARK.stroke(26))
                .path("M0 -46L50 40H-50Z", Palette.KEEP_OFF.stroke(14))
                .path("M0 -46L50 40H-50Z", Palette.GOLD.fill())
                .line(0, -18, 0, 10, Palette.KEEP_OFF.stroke(11))
                .circle(0, 28, 6.5, Palette.KEEP_OFF.fill());
    }
}
