package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Rod;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.Tint;
import org.backwise.kiosk.drawing.symbols.body.Bust;
import org.backwise.kiosk.drawing.symbols.body.FaintSweat;
import org.backwise.kiosk.drawing.symbols.body.Mood;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Spinning;
import org.backwise.kiosk.drawing.symbols.things.StairsFall;

/** The questions of the safety check that ask for several things at once: each is drawn. */
public final class SafetyQuestions implements Album {
    private static final Vec GRIP = Vec.of(34, 240, 66);

    @Override
    public List<Picture> pictures() {
        return List.of(feelWell(), steady());
    }

    private static Picture feelWell() {
        Svg svg = Svg.picture(
                "Do you feel well today?",
                "Three small pictures. A person who smiles has a check mark. A head that spins and a hot, sweating face"
                        + " have a cross.");
        Tiles.tallAndTwo(
                svg, new Smiling(), new Spinning(Portrait.MOTHER), new FaintSweat(Portrait.WORKER.wearing(Tint.SKY)));
        Marks.tick(svg, new Flat(155, 492), 56);
        Marks.cross(svg, new Flat(542, 62), 30);
        Marks.cross(svg, new Flat(542, 350), 30);
        return Picture.of("shared-feel-well", svg);
    }

    private static Picture steady() {
        Svg svg = Svg.picture(
                "Does one of these fit you?",
                "Five small pictures: a person who falls on a stair. A head that spins. A person with a stick, one with a"
                        + " walker, and one in a wheelchair.");
        Tiles.tile(svg, new Box(20, 20, 271, 271), new StairsFall(Portrait.GRANDMOTHER));
        Tiles.tile(svg, new Box(309, 20, 271, 271), new Spinning(Portrait.WORKER));
        Tiles.tile(svg, new Box(20, 309, 560, 271), new Aids());
        return Picture.of("shared-steady", svg);
    }

    /** A person who feels well, with room for a sign below. */
    private record Smiling() implements Symbol {
        @Override
        public void draw(Svg svg) {
            new Bust(Portrait.GRANDFATHER, Mood.FRIENDLY).draw(svg);
        }

        @Override
        public Box frame() {
            return new Box(44, -2, 152, 340);
        }
    }

    /** People with a stick, a walker and a wheelchair, side by side. */
    private record Aids() implements Symbol {
        @Override
        public void draw(Svg svg) {
            new Walking(Cast.JAMES, new Camera(70, 7, 0.45, 74, 226)).drawWithStick(svg);
            walker(svg, new Camera(66, 9, 0.45, 232, 226));
            Camera camera = new Camera(62, 10, 0.54, 404, 222);
            Scene.quarter(Cast.TESS)
                    .from(camera)
                    .inWheelchair(svg, Figure.still(Cast.TESS, camera, Poses.inWheelchair()));
        }

        @Override
        public Box frame() {
            return new Box(0, 0, 516, SIDE);
        }

        private static void walker(Svg svg, Camera camera) {
            Floor.standing(svg, camera);
            Reach holding = new Reach(
                    GRIP,
                    Reach.Base.ROOM,
                    Vec.of(0.4, -0.3, -1),
                    Vec.of(0, -0.4, 1),
                    Vec.of(-1, 0.3, 0),
                    HandShape.HOLD);
            Pose pose = Pose.standing().spine(Spine.leaning(6)).hands(holding);
            side(svg, camera, 34);
            Figure.still(Cast.ROSA, camera, pose).draw(svg, Figure.FACING_RIGHT);
            rod(svg, camera, Vec.of(-34, 200, 96), Vec.of(34, 200, 96));
            rod(svg, camera, Vec.of(-34, 110, 108), Vec.of(34, 110, 108));
            side(svg, camera, -34);
        }

        /** One side of the walker: the grip, and a leg at either end. */
        private static void side(Svg svg, Camera camera, double x) {
            rod(svg, camera, Vec.of(x, 236, 40), Vec.of(x, 236, 84));
            rod(svg, camera, Vec.of(x, 236, 40), Vec.of(x, 4, 10));
            rod(svg, camera, Vec.of(x, 236, 84), Vec.of(x, 4, 122));
            rod(svg, camera, Vec.of(x, 120, 25), Vec.of(x, 120, 103));
        }

        private static void rod(Svg svg, Camera camera, Vec from, Vec to) {
            new Rod(from, to, 5).draw(svg, camera, Palette.PROP_LIGHT, Palette.PROP_LINE);
        }
    }
}
