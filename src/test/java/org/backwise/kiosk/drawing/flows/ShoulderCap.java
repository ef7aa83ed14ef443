package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;

/** The round of the near shoulder while it rolls, seen from the side, and a dot that shows its way. */
record ShoulderCap(Figure figure, double radius) {
    private static final double EDGE = 2.4;

    void draw(Svg svg, Camera camera, Palette cloth, Palette line) {
        Riding riding =
                new Riding(8, figure.course(skeleton -> skeleton.rightArm().root()));
        Flat place = riding.course().get(0);
        double size = radius * camera.scale();
        String round = "M" + Svg.point(place.x() - size, place.y() + 4) + "A" + Svg.point(size, size) + " 0 0 1 "
                + Svg.point(place.x() + size, place.y() + 4);
        riding.draw(
                svg,
                cap -> cap.circle(place.x(), place.y() + 1, size, cloth.fill())
                        .path(round, line.stroke(EDGE * camera.scale())));
        riding.dot(svg);
    }
}
