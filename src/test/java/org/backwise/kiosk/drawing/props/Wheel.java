package org.backwise.kiosk.drawing.props;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Shape;
import org.backwise.kiosk.drawing.space.Vec;

/** A wheel that rolls to the front: round from the side, narrow from the front. */
record Wheel(Vec hub, double radius) {
    private static final int SPOKES = 8;

    void draw(Svg svg, Camera camera) {
        double scale = camera.scale();
        String rim = Shape.loop(circle(camera, radius));
        svg.path(rim, Palette.PROP_LINE.stroke(13 * scale)).path(rim, Palette.PROP_FAR.stroke(8.5 * scale));
        if (radius < 40) {
            return;
        }
        spokes(svg, camera);
        svg.path(Shape.loop(circle(camera, radius * 0.84)), Palette.PROP_LINE.stroke(4.5 * scale));
        Flat middle = camera.see(hub);
        svg.circle(middle.x(), middle.y(), 7 * scale, Palette.PROP_LINE.fill());
    }

    private void spokes(Svg svg, Camera camera) {
        List<Flat> ends = circle(camera, radius - 4);
        int step = ends.size() / SPOKES;
        for (int spoke = 0; spoke < SPOKES / 2; spoke++) {
            Flat from = ends.get(spoke * step);
            Flat to = ends.get((spoke + SPOKES / 2) * step);
            svg.line(from.x(), from.y(), to.x(), to.y(), Palette.PROP_LINE.stroke(2.2 * camera.scale()));
        }
    }

    private List<Flat> circle(Camera camera, double size) {
        return IntStream.range(0, 16)
                .mapToObj(i -> Math.toRadians(i * 22.5 + 11))
                .map(angle -> camera.see(hub.plus(Vec.of(0, size * Math.sin(angle), size * Math.cos(angle)))))
                .toList();
    }
}
