package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.Mood;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.PressingHand;
import org.backwise.kiosk.drawing.symbols.body.RestingHand;
import org.backwise.kiosk.drawing.symbols.things.Clock;

/** Mistakes that stand beside the better way. */
final class MistakeScenes {
    private MistakeScenes() {}

    static Picture tooMuchForce() {
        Svg svg = Svg.picture(
                "Mistake: too much force",
                "A hand that pushes hard into a shoulder is crossed out. A flat, soft hand on a shoulder has a check"
                        + " mark.");
        new Tile(20, 20, 560, 272).draw(svg, new PressingHand(Portrait.GRANDFATHER)::draw);
        new Tile(20, 308, 560, 272).draw(svg, new RestingHand(Portrait.GRANDFATHER)::draw);
        return Picture.of("mistakes-too-much-force", svg);
    }

    static Picture sharpTwists() {
        Svg svg = Svg.picture(
                "Mistake: sharp twists",
                "A woman who sits hunched and twists sharply is crossed out. The same woman, tall, in a small twist,"
                        + " has a check mark.");
        Tile.inGrid(0, 0, 2, 1).draw(svg, MistakeScenes::sharp);
        Tile.inGrid(1, 0, 2, 1).draw(svg, MistakeScenes::small);
        Marks.cross(svg, new Flat(72, 72), 38);
        Marks.tick(svg, new Flat(528, 72), 38);
        return Picture.of("mistakes-sharp-twists", svg);
    }

    private static void sharp(Svg svg) {
        Camera camera = new Camera(0, 20, 1.0, 136, 496);
        Pose pose = Poses.crossed()
                .hands(Reaches.onOtherShoulder().at(Vec.of(-38, 34, 34)))
                .spine(new Spine(8, 22, 0, 54))
                .gaze(new Gaze(10, -14, 0, 6));
        Scene.front(Cast.LEILA.mood(Mood.WORRIED))
                .from(camera)
                .order(Figure.ARMS_CROSSED)
                .onChair(svg, pose);
        for (int line = 0; line < 3; line++) {
            Arrow.around(camera, Vec.of(0, 210 + 38 * line, 20), 112, -84, -44)
                    .wide(5)
                    .drawShaft(svg);
        }
        Arrow.around(camera, Vec.of(0, 196, 0), 112, -30, 76).wide(9).draw(svg);
    }

    private static void small(Svg svg) {
        Camera camera = new Camera(0, 20, 1.0, 136, 496);
        Pose pose = Poses.crossed().spine(Spine.twisted(24)).gaze(new Gaze(4, 0, 0));
        Scene.front(Cast.LEILA).from(camera).order(Figure.ARMS_CROSSED).onChair(svg, pose);
        Arrow.around(camera, Vec.of(0, 206, 0), 108, -26, 30).wide(9).draw(svg);
    }

    static Picture tooOften() {
        Svg svg = Svg.picture(
                "Mistake: too often",
                "A clock with many small sound lines round it is crossed out. Beside it a man walks, with a"
                        + " check mark.");
        Tile.inGrid(0, 0, 2, 1).draw(svg, MistakeScenes::manyPops);
        Tile.inGrid(1, 0, 2, 1).draw(svg, tile -> {
            tile.line(24, 500, 248, 500, Palette.FLOOR.stroke(7));
            new Walking(Cast.RAVI, new Camera(78, 6, 0.86, 128, 496)).draw(tile);
        });
        Marks.cross(svg, new Flat(72, 72), 38);
        Marks.tick(svg, new Flat(528, 72), 38);
        return Picture.of("mistakes-too-often", svg);
    }

    private static void manyPops(Svg svg) {
        Flat middle = new Flat(136, 300);
        new Clock(10, 10).into(svg, new Box(56, 220, 160, 160));
        for (int pop = 0; pop < 8; pop++) {
            double degrees = pop * 45 + 22.5;
            Pop.at(svg, middle.plus(new Flat(84, 0).turned(degrees)), degrees, 0.78);
        }
    }
}
