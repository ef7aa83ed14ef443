package org.backwise.kiosk.drawing.body;

import java.util.function.DoubleUnaryOperator;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Capsule;
import org.backwise.kiosk.drawing.space.Flat;

/** Hair: what hangs behind the head, and what lies on it. */
record HairArt(Look look, Egg egg) {
    private static final int CURLS = 11;

    void behind(Svg svg) {
        switch (look.style()) {
            case BOB ->
                behind(svg, new Flat(at(0, -8).x(), 4), 43, new Flat(at(0, -10).x(), 22), 40);
            case LONG ->
                behind(svg, new Flat(at(0, -8).x(), 0), 42, new Flat(at(0, -20).x(), 66), 33);
            case HIJAB -> behind(svg, egg.turned(0, 6, -6), 40, egg.turned(0, -26, -6), 33);
            case BUN -> bun(svg);
            case PONYTAIL -> behind(svg, at(-14, -38), 13, at(44, -54), 8);
            case CURLY -> curls(svg);
            default -> {}
        }
    }

    void onTop(Svg svg) {
        switch (look.style()) {
            case SHORT -> cap(svg, Haircut.SHORT, 4);
            case CROP -> cap(svg, Haircut.CROP, 2);
            case RECEDING -> cap(svg, Haircut.RECEDING, 1.5);
            case BOB -> parted(svg, Haircut.BOB, 6);
            case LONG -> parted(svg, Haircut.LONG, 5);
            case BUN, PONYTAIL -> cap(svg, Haircut.TIED, 3.5);
            case CURLY -> cap(svg, Haircut.CURLY, 9);
            default -> {}
        }
    }

    void beard(Svg svg) {
        if (look.extras().contains(Extra.BEARD)) {
            String beard = egg.below(Haircut.BEARD, 4);
            Tones tones = look.style() == HairStyle.TURBAN ? HairDye.GREY.tones() : look.hair();
            svg.path(beard, tones.line().stroke(2 * 1.6));
            svg.path(beard, tones.near().fill());
        }
    }

    private void cap(Svg svg, DoubleUnaryOperator line, double thick) {
        String cap = egg.above(line, thick);
        svg.path(cap, look.hair().line().stroke(2 * 1.6));
        svg.path(cap, look.hair().near().fill());
    }

    private void parted(Svg svg, DoubleUnaryOperator line, double thick) {
        cap(svg, Haircut.parted(line), thick);
        Flat front = egg.point(-Haircut.PARTING, 52);
        Flat back = egg.point(-Haircut.PARTING * 0.8, 78);
        if (egg.yaw() < 80 && !look.isGhost()) {
            svg.path(
                    Contour.stroke(
                            front.x(),
                            front.y(),
                            (front.x() + back.x()) / 2 - 1,
                            (front.y() + back.y()) / 2,
                            back.x(),
                            back.y()),
                    look.hair().line().stroke(1.8));
        }
    }

    private void bun(Svg svg) {
        Flat place = egg.turned(0, 34, -30);
        behind(svg, place, 15, place, 15);
    }

    /** A row of curls along the edge of the hair. */
    private void curls(Svg svg) {
        for (int i = 0; i < CURLS; i++) {
            double angle = Math.toRadians(-205 + i * 230.0 / (CURLS - 1));
            Flat place = new Flat(at(0, -6).x() + 39 * Math.cos(angle), -6 + 40 * Math.sin(angle));
            behind(svg, place, 12.5, place, 12.5);
        }
    }

    private void behind(Svg svg, Flat from, double fromRadius, Flat to, double toRadius) {
        Contour.capsule(
                svg,
                new Capsule(from, fromRadius, to, toRadius),
                look.hair().near(),
                look.hair().line());
    }

    /** A point in the middle plane of the head: down and forward. */
    private Flat at(double down, double forward) {
        return egg.turned(0, -down, forward);
    }
}
