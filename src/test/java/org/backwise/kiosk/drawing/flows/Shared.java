package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Look;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Bubble;
import org.backwise.kiosk.drawing.props.Furniture;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.StopSign;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures that many flows share: the questions before a move, stopping, asking. */
public final class Shared implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(sitUp(), sixteen(), stop(), askStaff());
    }

    private static Picture sitUp() {
        Svg svg = Svg.picture(
                "Sitting up by yourself",
                "Seen from the side. A woman who has slumped in a firm chair sits up tall by herself.");
        Camera camera = Stage.side();
        Pose slumped = Pose.sitting()
                .hips(Vec.of(0, Pose.SEATED, 14))
                .spine(new Spine(-16, 38, 0, 0))
                .gaze(new Gaze(0, -6, 0));
        Scene.side(Cast.LEILA).onChair(svg, slumped, Pose.sitting());
        Arrow.through(new Flat(404, 262), new Flat(410, 180), new Flat(402, 96)).draw(svg);
        return Picture.of("shared-sit-up", svg);
    }

    private static Picture sixteen() {
        Svg svg = Svg.picture(
                "Sixteen or older",
                "A child, a grown woman and an old man side by side. The child has a cross, and the other two have a check"
                        + " mark.");
        bust(svg, Cast.TESS, new Camera(0, 6, 1.62, 300, 742));
        bust(svg, Cast.KIM, new Camera(14, 6, 1.3, 128, 728));
        bust(svg, Cast.WILLEM, new Camera(-14, 6, 1.46, 466, 738));
        svg.rect(22, 472, 556, 106, 30, Palette.PROP_LINE.fill())
                .rect(26, 476, 548, 98, 27, Palette.TILE.fill())
                .rect(26, 476, 548, 30, 15, Palette.PROP_LIGHT.fill());
        Marks.cross(svg, new Flat(128, 536), 32);
        Marks.tick(svg, new Flat(300, 536), 32);
        Marks.tick(svg, new Flat(466, 536), 32);
        return Picture.of("shared-sixteen", svg);
    }

    /** Somebody behind the lower edge of the picture. */
    private static void bust(Svg svg, Look look, Camera camera) {
        Figure.still(look, camera, Pose.sitting())
                .draw(svg, List.of(Part.HAIR_BEHIND, Part.TRUNK, Part.HEAD, Part.LEFT_ARM, Part.RIGHT_ARM));
    }

    private static Picture stop() {
        Svg svg = Svg.picture(
                "Stop and rest",
                "A woman sits still on a chair, both feet flat and both hands on her thighs, and breathes. Beside her"
                        + " is a stop sign with an open palm.");
        Camera camera = new Camera(0, 25, 1.2, 190, 506);
        Scene.front(Cast.ADA).from(camera).onChair(svg, Pose.sitting());
        new StopSign(new Flat(462, 152), 114).draw(svg);
        return Picture.of("shared-stop", svg);
    }

    private static Picture askStaff() {
        Svg svg = Svg.picture(
                "Ask our staff", "A man in a wheelchair speaks with a nurse, who sits behind a desk and listens.");
        Camera nurse = new Camera(-62, 10, 0.94, 474, 540);
        Reach folded = new Reach(
                Vec.of(14, 236, 104),
                Reach.Base.ROOM,
                Vec.of(0.6, -0.8, -0.6),
                Vec.of(-0.6, -0.1, 0.8),
                Vec.of(-0.4, 0.8, 0),
                HandShape.FLAT);
        Scene.side(Cast.NURSE)
                .from(nurse)
                .order(Figure.FACING_LEFT)
                .onChair(svg, Pose.sitting().hands(folded));
        new Furniture(nurse).counter(svg, 80, 168, 224, 92);
        Camera camera = new Camera(62, 10, 0.94, 152, 540);
        Reach asking = new Reach(
                Vec.of(-46, 8, 96),
                Reach.Base.CHEST,
                Vec.of(-0.4, -1, -0.3),
                Vec.of(0, 0.2, 1),
                Vec.of(-1, 0.3, 0),
                HandShape.FLAT);
        Figure patient = Figure.still(Cast.JAMES, camera, Poses.inWheelchair().rightHand(asking));
        Scene.quarter(Cast.JAMES).from(camera).inWheelchair(svg, patient);
        new Bubble(new Flat(214, 74), 148, 84, new Flat(190, 142)).lines(svg);
        new Bubble(new Flat(418, 74), 120, 76, new Flat(446, 140)).dots(svg);
        return Picture.of("shared-ask-staff", svg);
    }
}
