package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Capsule;
import org.backwise.kiosk.drawing.space.Vec;

/** A leg, a rail or a tube of furniture. */
public record Rod(Vec from, Vec to, double radius) {
    private static final double EDGE = 2.2;

    public void draw(Svg svg, Camera camera, Palette colour, Palette line) {
        double seen = radius * camera.scale();
        Capsule capsule = new Capsule(camera.see(from), seen, camera.see(to), seen);
        svg.path(capsule.grown(EDGE * camera.scale()).data(), line.fill());
        svg.path(capsule.data(), colour.fill());
    }
}
