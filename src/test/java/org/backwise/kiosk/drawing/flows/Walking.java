package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Build;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Look;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Cane;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Vec;

/** Somebody in the middle of an easy step to our right. */
record Walking(Look look, Camera camera) {
    private static final Vec GRIP = Vec.of(-60, 258, 62);

    /** Free arms that swing against the legs. */
    void draw(Svg svg) {
        Floor.standing(svg, camera);
        Figure.still(look, camera, pose().leftHand(swung(62, -34)).rightHand(swung(-62, 62)))
                .draw(svg, Figure.FACING_RIGHT);
    }

    /** A stick in the right hand, beside the left foot. */
    void drawWithStick(Svg svg) {
        Floor.standing(svg, camera);
        Reach holding = new Reach(
                GRIP.plus(Vec.of(0, 2, 4)),
                Reach.Base.ROOM,
                Vec.of(-0.3, -0.2, -1),
                Vec.of(0, -0.5, 1),
                Vec.of(1, 0.3, 0),
                HandShape.HOLD);
        Figure figure =
                Figure.still(look, camera, pose().leftHand(swung(62, -34)).rightHand(holding));
        List<Figure.Part> body = Figure.FACING_RIGHT.subList(0, Figure.FACING_RIGHT.size() - 1);
        figure.draw(svg, body);
        new Cane(GRIP, Vec.of(-52, 0, 84)).draw(svg, camera);
        figure.draw(svg, List.of(Figure.Part.RIGHT_ARM));
    }

    private static Pose pose() {
        Step back = new Step(Vec.of(-18, Build.ANKLE + 17, -62), Vec.FRONT, Vec.of(0, -0.55, 1), Vec.of(0, 1, 0.55));
        return Pose.standing()
                .hips(Vec.of(0, Build.ANKLE + 245, 0))
                .spine(Spine.leaning(3))
                .leftFoot(Step.flat(18, 58))
                .rightFoot(back);
    }

    private static Reach swung(double x, double z) {
        return new Reach(
                Vec.of(x, -88, z),
                Reach.Base.CHEST,
                Vec.of(0, 0, -1),
                Vec.of(0, -1, z > 0 ? 0.5 : -0.1),
                Vec.of(0, 0.2, 1),
                HandShape.FLAT);
    }
}
