package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Bed;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures of the lying knee twist. */
public final class LyingTwist implements Album {
    private static final Tempo TEMPO = Tempo.thereAndBack(8);

    @Override
    public List<Picture> pictures() {
        return List.of(
                LyingTwistScenes.watchNow(),
                LyingTwistScenes.checkFirst(),
                lieDown(),
                rollKnees(),
                kneeAcross(),
                otherSide(),
                LyingTwistScenes.getUp());
    }

    private static Picture lieDown() {
        Svg svg = Svg.picture(
                "Lie on your back",
                "Seen from the side. A man lies on his back on a bed, a small pillow under his head. His knees point up,"
                        + " his feet are flat, and his arms rest out to the sides.");
        Camera camera = new Camera(60, 0, 1.12, 330, 370);
        Lying.headLeft(svg, bed -> {
            new Bed(234, -160, 284).draw(bed, camera);
            Bed.pillow(bed, camera);
            Figure.still(Cast.RAVI, camera, Lying.kneesBent()).draw(bed, Figure.FACING_RIGHT);
        });
        return Picture.of("lying-twist-lie-down", svg);
    }

    private static Picture rollKnees() {
        Svg svg = Svg.picture(
                "Roll both knees",
                "Seen from above. A man lies on his back, his knees bent and together. The knees roll a little to"
                        + " his right and then to his left. Both shoulders stay flat.");
        Camera camera = new Camera(5, 0, 1.08, 306, 340);
        Lying.headLeft(svg, bed -> {
            new Bed(220, -210, 284).draw(bed, camera);
            Bed.pillow(bed, camera);
            Move move = Move.of(Lying.kneesTipped(28), Lying.kneesTipped(-28));
            Figure figure = Figure.moving(Cast.RAVI, camera, TEMPO, move);
            figure.drawGhost(bed, Figure.FACING_RIGHT);
            figure.draw(bed, Figure.FACING_RIGHT);
            shoulders(bed, camera);
            Arrow.arc(camera.see(Vec.of(0, -50, 0)), 146, 50, 130).drawBothWays(bed);
        });
        return Picture.of("lying-twist-roll-knees", svg);
    }

    private static Picture kneeAcross() {
        Svg svg = Svg.picture(
                "One knee across",
                "Seen from above. A man lies on his back, his left leg straight. His left hand guides the bent right"
                        + " knee part way over it. Both shoulders stay flat.");
        Camera camera = new Camera(28, 0, 0.97, 335, 290);
        Lying.headLeft(svg, bed -> {
            Figure figure = Figure.moving(Cast.RAVI, camera, TEMPO, Move.of(Lying.kneeUp(), Lying.kneeAcross()));
            across(bed, camera, figure, Lying.RIGHT_KNEE_UP, 1);
        });
        return Picture.of("lying-twist-knee-across", svg);
    }

    private static Picture otherSide() {
        Svg svg = Svg.picture(
                "The other knee across",
                "The same the other way round, seen from above. A man lies on his back, his right leg straight. His"
                        + " right hand guides the bent left knee part way over it. Both shoulders stay flat.");
        Camera camera = new Camera(-28, 0, 0.97, 265, 290);
        Move move = Move.of(Lying.kneeUp().mirrored(), Lying.kneeAcross().mirrored());
        Lying.headRight(svg, bed -> {
            Figure figure = Figure.moving(Cast.RAVI, camera, TEMPO, move);
            across(bed, camera, figure, Lying.LEFT_KNEE_UP, -1);
        });
        return Picture.of("lying-twist-other-side", svg);
    }

    private static void across(Svg bed, Camera camera, Figure figure, List<Part> order, double side) {
        new Bed(216, -286, 266).draw(bed, camera);
        Bed.pillow(bed, camera);
        figure.drawGhost(bed, order);
        figure.draw(bed, order);
        shoulders(bed, camera);
        Arrow.through(
                        camera.see(Vec.of(side * -84, -136, 0)),
                        camera.see(Vec.of(side * -20, -164, 0)),
                        camera.see(Vec.of(side * 50, -170, 0)),
                        camera.see(Vec.of(side * 116, -150, 0)))
                .draw(bed);
    }

    /** Both shoulders stay on the bed. */
    private static void shoulders(Svg svg, Camera camera) {
        for (double x : new double[] {-46, 46}) {
            Marks.contact(svg, camera.see(Vec.of(x, 124, 0)));
        }
    }
}
