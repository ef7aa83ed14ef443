package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Look;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Box;
import org.backwise.kiosk.drawing.props.Chair;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures of the stretch with a second person, who helps with flat hands and asks first. */
public final class Partner implements Album {
    private static final double PAD = 14;

    /** Who lends the hands. */
    static final Look HELPING = Cast.ADA;

    /** Whose back it is. */
    static final Look RESTING = Cast.WILLEM;

    @Override
    public List<Picture> pictures() {
        return Stream.of(
                        PartnerSafety.pictures(),
                        PartnerPlaces.pictures(),
                        PartnerHands.pictures(),
                        PartnerTalk.pictures())
                .flatMap(List::stream)
                .toList();
    }

    /** A firm chair turned so that its back is at the sitter's left side and the sitter's own back is free. */
    static void chairSideways(Svg svg, Camera camera) {
        Camera turned =
                new Camera(camera.yaw() - 90, camera.pitch(), camera.scale(), camera.centerX(), camera.floorY());
        new Chair(turned).draw(svg);
    }

    /** Kneeling upright, so far back from the middle of the room, knees apart. */
    static Pose kneeling(double back) {
        double hips = 138 + PAD;
        Step shin = new Step(
                Vec.of(34, 24 + PAD, back - 128), Vec.of(0.1, -0.6, 1), Vec.of(0.1, -0.34, -1), Vec.of(0, -1, 0.34));
        return Pose.standing()
                .hips(Vec.of(0, hips, back))
                .spine(Spine.leaning(4))
                .feet(shin)
                .hands(Reaches.hanging());
    }

    /** The pad below somebody who kneels. */
    static void pad(Svg svg, Camera camera, double back) {
        Box.of(-64, 64, 0, PAD, back - 150, back + 42, 5).draw(svg, camera, Palette.CUSHION, Palette.CUSHION_LINE);
    }

    /** Standing with feet wide and one a bit ahead, knees soft, back straight. */
    static Pose steady() {
        Step left = Step.flat(46, 40);
        Step right = Step.flat(-46, -34);
        return Pose.standing().hips(Vec.of(0, 256, 0)).leftFoot(left).rightFoot(right);
    }

    /** The left hand lying flat on a back ahead, fingers up. */
    static Reach flatOn(Vec palm) {
        return new Reach(
                palm, Reach.Base.ROOM, Vec.of(0.6, -1, -0.3), Vec.of(0.25, 1, 0.2), Vec.of(-1, 0.3, 0), HandShape.FLAT);
    }

    /** Where the muscle beside the left shoulder blade is, on the skin. */
    static Vec blade(Figure figure, double side) {
        return figure.end().chest().point(side * 27, 48, -36);
    }
}
