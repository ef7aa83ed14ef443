package org.backwise.kiosk.drawing.body;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Course;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Frame;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** One person in all samples of a loop, seen by one camera: what the drawing classes read their places from. */
record Film(Look look, Camera camera, double seconds, List<Skeleton> frames) {
    static Film of(Look look, Camera camera, Tempo tempo, Move move) {
        List<Skeleton> frames = tempo.parts().stream()
                .map(part -> Skeleton.of(look.build(), move.at(part)))
                .toList();
        return new Film(look, camera.placed(1, 0, 0), tempo.seconds(), frames);
    }

    int samples() {
        return frames.size();
    }

    /** Where a point of the body is seen in one sample. */
    Flat see(int sample, Function<Skeleton, Vec> place) {
        return camera.see(place.apply(frames.get(sample)));
    }

    Course paper() {
        return Course.paper(seconds, samples());
    }

    /** The course of a part that reaches from one point towards another, its own x axis along it. */
    Course along(Function<Skeleton, Vec> from, Function<Skeleton, Vec> to) {
        return Course.of(
                seconds,
                samples(),
                i -> see(i, from),
                i -> see(i, to).minus(see(i, from)).angle());
    }

    /** The course of a part with its own upright, which is up on the paper when the part is. */
    Course upright(Function<Skeleton, Frame> frame) {
        return Course.of(
                seconds,
                samples(),
                i -> see(i, skeleton -> frame.apply(skeleton).origin()),
                i -> upAngle(frame.apply(frames.get(i))));
    }

    /** The part that only carries others and never turns. */
    Course hips() {
        return Course.of(seconds, samples(), i -> see(i, s -> s.lower().origin()), i -> 0.0);
    }

    /** How long the way between two points looks in each sample. */
    List<Double> lengths(Function<Skeleton, Vec> from, Function<Skeleton, Vec> to) {
        return IntStream.range(0, samples())
                .mapToObj(i -> see(i, to).minus(see(i, from)).length())
                .toList();
    }

    /** The side of the body that is nearer to us; the right one if both are alike. */
    Side nearSide() {
        return camera.nearness(Vec.LEFT) > 0.01 ? Side.LEFT : Side.RIGHT;
    }

    /** Whether we see the figure so much from one side that its other side lies in the shade. */
    Nearness nearness(Side side) {
        boolean shaded = Math.abs(camera.nearness(Vec.LEFT)) > 0.5 && side != nearSide();
        return shaded ? Nearness.FAR : Nearness.NEAR;
    }

    private double upAngle(Frame frame) {
        Flat up = camera.level().seeDirection(frame.up());
        return up.length() < 0.05 ? 0 : up.angle() + 90;
    }
}
