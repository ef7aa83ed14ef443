package org.backwise.kiosk.drawing.space;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far a move has come at evenly spaced times of one loop: 0 is the start pose, 1 the end pose. Rests and easing
 * are written out as values, because the kiosk's renderer knows only straight lines between evenly spaced ones; there
 * is an odd number of them, so the middle one, where the still version stops, is the end pose exactly.
 */
public record Tempo(double seconds, List<Double> parts) {
    private static final int STEPS = 64;

    /** One pose for ever. */
    public static final Tempo STILL = new Tempo(0, List.of(0.0));

    /** Rests, goes, rests in the end pose around the middle of the loop, and comes back. */
    public static Tempo thereAndBack(double seconds) {
        double startRest = 0.13;
        double endRest = 0.14;
        return sampled(seconds, time -> eased((time - startRest) / (0.5 - startRest - endRest)));
    }

    /** Comes and goes without a rest, as breath does. */
    public static Tempo breathing(double seconds) {
        return sampled(seconds, time -> eased(time * 2));
    }

    /** Goes round once and comes to rest where it began; the middle of the loop is half-way round. */
    public static Tempo around(double seconds) {
        double rest = 0.05;
        return new Tempo(
                seconds,
                times().map(time -> eased((time - rest) / (1 - 2 * rest)))
                        .boxed()
                        .toList());
    }

    /** Goes round so many times, evenly, and so many times the other way. */
    public static Tempo bothWays(double seconds, double rounds) {
        return sampled(seconds, time -> rounds * steady(time * 2));
    }

    /** The same with every second value only, for pictures in which much moves, so that they stay small. */
    public Tempo sparse() {
        return new Tempo(
                seconds,
                IntStream.rangeClosed(0, parts.size() / 2)
                        .mapToObj(i -> parts.get(2 * i))
                        .toList());
    }

    public boolean isMoving() {
        return parts.size() > 1;
    }

    private static Tempo sampled(double seconds, Curve curve) {
        DoubleStream parts = times().map(time -> curve.at(Math.min(time, 1 - time)));
        return new Tempo(seconds, parts.boxed().toList());
    }

    private static DoubleStream times() {
        return IntStream.rangeClosed(0, STEPS).mapToDouble(step -> (double) step / STEPS);
    }

    /** From 0 to 1 at an even speed, but for a soft start and a soft stop. */
    private static double steady(double part) {
        double soft = 0.15;
        double inside = Math.max(0, Math.min(part, 1 - part));
        double way = inside < soft ? inside * inside / (2 * soft) : inside - soft / 2;
        double half = way / (1 - soft);
        return part > 0.5 ? 1 - half : half;
    }

    private static double eased(double part) {
        double inside = Math.max(0, Math.min(1, part));
        return inside * inside * inside * (inside * (inside * 6 - 15) + 10);
    }

    @FunctionalInterface
    private interface Curve {
        double at(double time);
    }
}
