package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * A belly that breath moves out and in. Its edge is drawn before the trunk and its cloth after it, so that both melt
 * into one shape.
 *
 * @param middle where it is after the breath out
 * @param way how far the breath in moves it to the front
 */
record Belly(Camera camera, Vec middle, double radius, double way) {
    private static final double EDGE = 2.4;

    void edge(Svg svg, Palette colour) {
        ball(svg, radius + EDGE, colour);
    }

    void cloth(Svg svg, Palette colour) {
        ball(svg, radius, colour);
    }

    private void ball(Svg svg, double size, Palette colour) {
        Flat start = camera.see(middle);
        Flat out = camera.see(middle.plus(Vec.of(0, 0, way))).minus(start);
        Tempo tempo = Tempo.breathing(8);
        List<String> places = tempo.parts().stream()
                .map(out::times)
                .map(place -> Svg.point(place.x(), place.y()))
                .toList();
        svg.group(
                "belly",
                belly -> belly.animateTransform(Svg.Motion.TRANSLATE, tempo.seconds(), places)
                        .circle(start.x(), start.y(), size * camera.scale(), colour.fill()));
    }
}
