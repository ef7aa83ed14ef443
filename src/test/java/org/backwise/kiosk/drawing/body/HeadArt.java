package org.backwise.kiosk.drawing.body;

import java.util.EnumSet;
import java.util.List;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Course;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Frame;
import org.backwise.kiosk.drawing.space.Track;

/**
 * A head. It moves with the chest like any other part; where it turns towards us or away, it is drawn once for every
 * few degrees, one drawing after the other. They appear at once: the kiosk's renderer would fade
 * every shape of a drawing by itself, so that hair shows through faces.
 */
final class HeadArt {
    private static final double DEGREES_A_DRAWING = 2.5;

    private final Film film;
    private final Course course;

    HeadArt(Film film) {
        this.film = film;
        course = film.upright(Skeleton::head);
    }

    /** The head itself. */
    void draw(Svg svg, Course parent) {
        draw(svg, parent, this::front);
    }

    /** The hair that hangs behind the head and the neck. */
    void drawHairBehind(Svg svg, Course parent) {
        if (EnumSet.of(HairStyle.SHORT, HairStyle.CROP, HairStyle.RECEDING, HairStyle.TURBAN)
                .contains(film.look().style())) {
            return;
        }
        draw(svg, parent, (art, yaw) -> new HairArt(film.look(), new Egg(yaw)).behind(art));
    }

    private void draw(Svg svg, Course parent, View view) {
        Track yaws = Track.ofAngles(film.samples(), this::yaw);
        int steps = Math.min(most(), (int) Math.ceil((yaws.max() - yaws.min()) / DEGREES_A_DRAWING));
        course.nest(svg, "head", parent, head -> {
            if (steps < 2) {
                view.draw(head, yaws.start());
                return;
            }
            double width = (yaws.max() - yaws.min()) / steps;
            for (int step = 0; step <= steps; step++) {
                double yaw = yaws.min() + width * step;
                List<String> seen = new Appearing(yaws, yaw - width / 2, yaw + width / 2).values();
                head.group("turning", turned -> {
                    turned.animateOpacity(film.seconds(), seen);
                    view.draw(turned, yaw);
                });
            }
        });
    }

    /** A loop with few samples gets by with few drawings of a turning head. */
    private int most() {
        return film.samples() < 50 ? 5 : 60;
    }

    /** How far the face looks to our right in one sample, apart from the tilt of the whole head. */
    private double yaw(int sample) {
        Frame head = film.frames().get(sample).head();
        Flat front = film.camera()
                .level()
                .seeDirection(head.front())
                .turned(-course.angles().values().get(sample));
        return Math.toDegrees(Math.atan2(front.x(), film.camera().nearness(head.front())));
    }

    private void front(Svg svg, double yaw) {
        Egg egg = new Egg(yaw);
        Look look = film.look();
        HairArt hair = new HairArt(look, egg);
        FaceArt face = new FaceArt(look, egg);
        ears(svg, face, yaw, Layer.BEHIND);
        face.noseEdge(svg);
        svg.path(egg.outline(Contour.EDGE), look.skin().line().fill());
        svg.path(egg.outline(0), look.skin().near().fill());
        hair.beard(svg);
        hair.onTop(svg);
        ears(svg, face, yaw, Layer.FRONT);
        face.draw(svg);
        new HeadwearArt(look, egg).draw(svg);
    }

    /** Ears on our side lie on the head; one that has begun to turn away lies behind it. */
    private void ears(Svg svg, FaceArt face, double yaw, Layer layer) {
        if (film.look().hidesEars()) {
            return;
        }
        for (Side side : Side.values()) {
            double away = side == Side.LEFT ? yaw : -yaw;
            if (isEarIn(layer, away)) {
                face.ear(svg, side);
            }
        }
    }

    /** From behind, both ears lie behind the hair. */
    private static boolean isEarIn(Layer layer, double away) {
        if (Math.abs(away) > 120) {
            return layer == Layer.BEHIND;
        }
        return away < 7 ? layer == Layer.FRONT : away < 40 && layer == Layer.BEHIND;
    }

    private enum Layer {
        BEHIND,
        FRONT
    }

    /** One drawing of the head, seen with its face so far to our right. */
    @FunctionalInterface
    private interface View {
        void draw(Svg svg, double yaw);
    }
}
