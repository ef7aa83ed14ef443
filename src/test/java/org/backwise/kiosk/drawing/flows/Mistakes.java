package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Chair;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Tint;
import org.backwise.kiosk.drawing.symbols.body.Hand;
import org.backwise.kiosk.drawing.symbols.bones.OpenJoint;
import org.backwise.kiosk.drawing.symbols.things.Clock;
import org.backwise.kiosk.drawing.symbols.things.Question;
import org.backwise.kiosk.drawing.symbols.things.ShakySeats;

/** Pictures of the mistakes people make, and of the main message. */
public final class Mistakes implements Album {
    private static final String KNUCKLES =
            "M-29 -24H-21M-30 -36H-23M-9 -36H-1M-9 -50H-1M12 -32H20M13 -46H21M30 -14L37 -12M33 -25L40 -23";

    @Override
    public List<Picture> pictures() {
        return List.of(
                MistakeScenes.tooMuchForce(),
                MistakeScenes.sharpTwists(),
                MistakeScenes.tooOften(),
                noWarmUp(),
                shakySeat(),
                harmToJoints(),
                mainMessage());
    }

    private static Picture noWarmUp() {
        Svg svg = Svg.picture(
                "Warm up first",
                "A clock with its first three minutes filled. A man on a chair rolls his shoulders in a slow circle.");
        Camera camera = new Camera(90, 4, 1.2, 176, 548);
        Figure figure = Figure.moving(Cast.HARJIT, camera, Tempo.around(8), Poses.shoulderRoll());
        Scene.side(Cast.HARJIT).from(camera).onChair(svg, figure, behind -> {});
        Arrow.arc(camera.see(Vec.of(0, 266, -2)), 48, 58, -222).wide(10).draw(svg);
        new Riding(8, figure.course(skeleton -> skeleton.rightArm().root())).dot(svg);
        new Clock(10, 3, 3, Palette.GOLD).into(svg, new Box(344, 30, 236, 236));
        return Picture.of("mistakes-no-warm-up", svg);
    }

    private static Picture shakySeat() {
        Svg svg = Svg.picture(
                "Mistake: shaky seat",
                "A soft couch and an office chair on wheels are crossed out. A firm kitchen chair with four legs has a"
                        + " check mark.");
        seat(svg, Tile.inGrid(0, 0, 2, 2), ShakySeats.COUCH);
        seat(svg, Tile.inGrid(1, 0, 2, 2), ShakySeats.OFFICE_CHAIR);
        Tile.inGrid(0, 1, 1, 2).draw(svg, tile -> {
            Camera camera = new Camera(40, 14, 0.66, 276, 230);
            Floor.shadow(tile, camera);
            new Chair(camera).draw(tile);
        });
        Marks.tick(svg, new Flat(528, 360), 40);
        return Picture.of("mistakes-shaky-seat", svg);
    }

    private static void seat(Svg svg, Tile tile, ShakySeats seat) {
        tile.draw(svg, inner -> seat.into(inner, new Box(26, 36, 220, 220)));
        Marks.cross(svg, new Flat(tile.x() + tile.width() - 44, tile.y() + 46), 36);
    }

    private static Picture harmToJoints() {
        Svg svg = Svg.picture(
                "Does popping harm joints?", "A question mark above a joint. Beside it, a hand with a check mark.");
        Tile.inGrid(0, 0, 2, 1).draw(svg, tile -> {
            tile.circle(136, 106, 74, Palette.ARROW.fill());
            Question.at(tile, 136, 104, 1, Palette.ON_DARK);
            new OpenJoint().into(tile, new Box(16, 206, 240, 328));
        });
        Tile.inGrid(1, 0, 2, 1).draw(svg, tile -> {
            tile.placed("hand", 144, 366, 2, 2, hand -> {
                Hand.open().limb(46, "M2 40V56").draw(hand, Tint.UMBER.edged());
                hand.path(KNUCKLES, Tint.UMBER.line().stroke(2.5));
                Tint.OCHRE.edged().rect(hand, -30, 62, 64, 24, 7);
            });
        });
        Marks.tick(svg, new Flat(444, 106), 58);
        return Picture.of("mistakes-harm-to-joints", svg);
    }

    private static Picture mainMessage() {
        Svg svg = Svg.picture(
                "Main message",
                "A calm woman on a chair slowly opens both arms to the sides, as two arrows show, and brings them"
                        + " back. Beside her is a large heart with a check mark.");
        Camera camera = new Camera(0, 18, 1.0, 226, 522);
        Reach open = new Reach(
                Vec.of(160, 54, 56),
                Reach.Base.CHEST,
                Vec.of(0.3, -1, -0.3),
                Vec.of(1, 0.1, 0.4),
                Vec.of(0, 1, 0.2),
                HandShape.FLAT);
        Pose start = Pose.sitting().hands(Reaches.onLap());
        Pose end = start.spine(new Spine(-1, -4, 0, 0)).hands(open);
        Figure figure = Figure.moving(Cast.LEILA, camera, Tempo.thereAndBack(8), Move.of(start, end));
        Scene.front(Cast.LEILA).from(camera).onChair(svg, figure, chair -> {});
        for (double side : new double[] {-1, 1}) {
            Arrow.through(
                            camera.see(Vec.of(side * 78, 196, 90)),
                            camera.see(Vec.of(side * 118, 206, 84)),
                            camera.see(Vec.of(side * 154, 226, 78)))
                    .wide(10)
                    .draw(svg);
        }
        svg.placed("heart", 474, 130, Mistakes::heart);
        return Picture.of("mistakes-main-message", svg);
    }

    private static void heart(Svg svg) {
        svg.path(
                        "M0 100C-70 52 -104 14 -104 -30C-104 -66 -78 -88 -50 -88C-28 -88 -10 -76 0 -56"
                                + "C10 -76 28 -88 50 -88C78 -88 104 -66 104 -30C104 14 70 52 0 100Z",
                        Palette.OK.fill())
                .path("M-46 -8L-12 28L50 -44", Palette.ON_DARK.stroke(24));
    }
}
