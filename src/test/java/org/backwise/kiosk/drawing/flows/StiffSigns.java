package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Gaze;
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
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.bones.SpineColumn;
import org.backwise.kiosk.drawing.symbols.things.Clinic;
import org.backwise.kiosk.drawing.symbols.things.SignPost;

/** Pictures about the signs of a stiff back. */
public final class StiffSigns implements Album {
    private static final List<Part> FROM_BEHIND = List.of(Part.TRUNK, Part.HEAD, Part.LEFT_ARM, Part.RIGHT_ARM);

    @Override
    public List<Picture> pictures() {
        return List.of(signs(), notOutOfPlace(), TryFirst.picture(), newLean(), nextStep());
    }

    private static Picture signs() {
        Svg svg = Svg.picture(
                "Signs of a stiff back",
                "A back with four soft marks: along the spine, between the shoulder blades, round the waist and at the"
                        + " low back.");
        person(svg, 160, Portrait.OLD_NEIGHBOUR);
        svg.path("M252 196C232 226 238 262 262 284M348 196C368 226 362 262 338 284", Palette.TOP_SKY_LINE.stroke(4))
                .path("M300 176V446", Palette.TOP_SKY_LINE.stroke(4).dashed(1, 11));
        new Mark.Glow(300, 232, 40, 46).draw(svg);
        new Mark.Glow(300, 322, 14, 38).draw(svg);
        new Mark.Glow(300, 384, 84, 20).draw(svg);
        new Mark.Glow(300, 438, 54, 27).draw(svg);
        return Picture.of("stiff-signs-signs", svg);
    }

    private static void person(Svg svg, double x, Portrait portrait) {
        svg.placed("person", x, 22, 1.165, 1.165, new BackView(portrait)::drawTall);
    }

    private static Picture notOutOfPlace() {
        Svg svg = Svg.picture(
                "Stiff does not mean out of place", "A healthy, straight spine in a back, with a large check mark.");
        person(svg, 120, Portrait.UNCLE);
        new SpineColumn(260, 178, 9, 54, 25, 11).draw(svg);
        Marks.tick(svg, new Flat(484, 300), 84);
        return Picture.of("stiff-signs-not-out-of-place", svg);
    }

    private static Picture newLean() {
        Svg svg = Svg.picture(
                "Is there a new lean?",
                "Two backs. One has level shoulders. The other has one shoulder that is clearly higher, and an arrow"
                        + " points from it to a clinic.");
        new Tile(20, 20, 272, 372).draw(svg, tile -> back(tile, 0));
        new Tile(308, 20, 272, 372).draw(svg, tile -> back(tile, 1));
        Marks.tick(svg, new Flat(56, 58), 26);
        Arrow.through(new Flat(444, 404), new Flat(440, 450), new Flat(402, 484))
                .draw(svg);
        new Clinic().into(svg, new Box(214, 412, 170, 166));
        return Picture.of("stiff-signs-new-lean", svg);
    }

    /** A back with level shoulders (0) or a clear lean (1). */
    private static void back(Svg svg, double lean) {
        Camera camera = new Camera(180, 4, 0.98, 136, 518);
        Vec lift = Vec.of(2, 15, 0).times(lean);
        Vec drop = Vec.of(0, -9, 0).times(lean);
        Pose pose = Pose.standing()
                .spine(new Spine(0, 0, -9 * lean, 0))
                .gaze(new Gaze(0, 0, 6 * lean))
                .leftHand(Reaches.hanging().shoulder(lift))
                .rightHand(Reaches.hanging().mirrored().shoulder(drop));
        Figure figure = Figure.still(Cast.RAVI, camera, pose);
        String legs = "M92 240H180L184 352H141L136 290L131 352H88Z";
        svg.path(legs, Palette.LEGS_DENIM_LINE.stroke(5)).path(legs, Palette.LEGS_DENIM.fill());
        figure.draw(svg, FROM_BEHIND);
        Flat left = camera.see(figure.end().leftArm().root().plus(Vec.of(34, 15, 0)));
        Flat right = camera.see(figure.end().rightArm().root().plus(Vec.of(-34, 15, 0)));
        Marks.dashes(svg, left, right);
    }

    private static Picture nextStep() {
        Svg svg = Svg.picture(
                "Pick your next step",
                "A sign post with three arms: one with a check mark, one with a stop hand, one with a question mark.");
        new SignPost().into(svg, new Box(20, 20, 560, 560));
        return Picture.of("stiff-signs-next-step", svg);
    }
}
