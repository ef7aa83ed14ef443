package org.backwise.kiosk.drawing.body;

import java.util.List;
import java.util.function.Function;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Course;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/**
 * One person in one picture. Draws itself part by part, so that furniture can come between, and its grey ghost in the
 * start pose.
 */
public final class Figure {
    /** What can be drawn on its own. */
    public enum Part {
        LEFT_ARM,
        RIGHT_ARM,
        LEFT_UPPER_ARM,
        RIGHT_UPPER_ARM,
        LEFT_FOREARM,
        RIGHT_FOREARM,
        LEFT_LEG,
        RIGHT_LEG,
        LEFT_THIGH,
        RIGHT_THIGH,
        LEFT_SHIN,
        RIGHT_SHIN,
        /** The seat of the trousers. */
        SEAT,
        TRUNK,
        HEAD,
        HAIR_BEHIND
    }

    /** From behind to the front, seen from the side with the face to our right, or from half right. */
    public static final List<Part> FACING_RIGHT = List.of(
            Part.LEFT_ARM,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.TRUNK,
            Part.HAIR_BEHIND,
            Part.HEAD,
            Part.RIGHT_ARM);

    /** From behind to the front, seen from the front. */
    public static final List<Part> FACING_US = List.of(
            Part.HAIR_BEHIND,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.TRUNK,
            Part.HEAD,
            Part.LEFT_ARM,
            Part.RIGHT_ARM);

    /** From behind to the front, seen from the side with the face to our left, or from half left. */
    public static final List<Part> FACING_LEFT = List.of(
            Part.RIGHT_ARM,
            Part.SEAT,
            Part.RIGHT_LEG,
            Part.LEFT_LEG,
            Part.TRUNK,
            Part.HAIR_BEHIND,
            Part.HEAD,
            Part.LEFT_ARM);

    /** Facing us, with crossed arms, each hand on the other arm. */
    public static final List<Part> ARMS_CROSSED = List.of(
            Part.HAIR_BEHIND,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.TRUNK,
            Part.HEAD,
            Part.LEFT_UPPER_ARM,
            Part.RIGHT_UPPER_ARM,
            Part.LEFT_FOREARM,
            Part.RIGHT_FOREARM);

    private final Look look;
    private final Camera camera;
    private final Tempo tempo;
    private final Move move;

    private Figure(Look look, Camera camera, Tempo tempo, Move move) {
        this.look = look;
        this.camera = camera;
        this.tempo = tempo;
        this.move = move;
    }

    public static Figure still(Look look, Camera camera, Pose pose) {
        return new Figure(look, camera, Tempo.STILL, Move.of(pose));
    }

    public static Figure moving(Look look, Camera camera, Tempo tempo, Move move) {
        return new Figure(look, camera, tempo, move);
    }

    /** Draws the parts in this order. */
    public void draw(Svg svg, List<Part> parts) {
        draw(svg, Film.of(look, camera, tempo, move), parts);
    }

    /** Draws the start pose as the hidden grey ghost. */
    public void drawGhost(Svg svg, List<Part> parts) {
        if (tempo.isMoving()) {
            Film start = Film.of(look.ghost(), camera, Tempo.STILL, Move.of(move.start()));
            svg.ghost(ghost -> draw(ghost, start, parts));
        }
    }

    /** Where a place of the body is seen in every sample of the loop, for signs that ride along. */
    public List<Flat> course(Function<Skeleton, Vec> place) {
        return tempo.parts().stream()
                .map(part -> Skeleton.of(look.build(), move.at(part)))
                .map(place)
                .map(camera::see)
                .toList();
    }

    /** Where the joints are in the end pose, to point at them. */
    public Skeleton end() {
        return Skeleton.of(look.build(), move.end());
    }

    private void draw(Svg svg, Film film, List<Part> parts) {
        svg.placed(
                "figure",
                camera.centerX(),
                camera.floorY(),
                camera.scale(),
                camera.scale(),
                figure -> film.hips()
                        .nest(figure, "hip", film.paper(), hip -> parts.forEach(part -> part(hip, film, part))));
    }

    private void part(Svg svg, Film film, Part part) {
        Course hips = film.hips();
        switch (part) {
            case SEAT -> new TorsoArt(film).drawSeat(svg, hips);
            case TRUNK -> new TorsoArt(film).draw(svg, hips);
            case LEFT_LEG -> new LegArt(film, Side.LEFT).draw(svg, hips, Half.BOTH);
            case RIGHT_LEG -> new LegArt(film, Side.RIGHT).draw(svg, hips, Half.BOTH);
            case LEFT_THIGH -> new LegArt(film, Side.LEFT).draw(svg, hips, Half.UPPER);
            case RIGHT_THIGH -> new LegArt(film, Side.RIGHT).draw(svg, hips, Half.UPPER);
            case LEFT_SHIN -> new LegArt(film, Side.LEFT).draw(svg, hips, Half.LOWER);
            case RIGHT_SHIN -> new LegArt(film, Side.RIGHT).draw(svg, hips, Half.LOWER);
            case HEAD -> onChest(svg, film, (inner, chest) -> new HeadArt(film).draw(inner, chest));
            case HAIR_BEHIND -> onChest(svg, film, (inner, chest) -> new HeadArt(film).drawHairBehind(inner, chest));
            case LEFT_ARM -> arm(svg, film, Side.LEFT, Half.BOTH);
            case RIGHT_ARM -> arm(svg, film, Side.RIGHT, Half.BOTH);
            case LEFT_UPPER_ARM -> arm(svg, film, Side.LEFT, Half.UPPER);
            case RIGHT_UPPER_ARM -> arm(svg, film, Side.RIGHT, Half.UPPER);
            case LEFT_FOREARM -> arm(svg, film, Side.LEFT, Half.LOWER);
            case RIGHT_FOREARM -> arm(svg, film, Side.RIGHT, Half.LOWER);
        }
    }

    private void arm(Svg svg, Film film, Side side, Half half) {
        HandShape shape = side == Side.LEFT
                ? move.end().leftHand().shape()
                : move.end().rightHand().shape();
        onChest(svg, film, (inner, chest) -> new ArmArt(film, side, shape).draw(inner, chest, half));
    }

    private static void onChest(Svg svg, Film film, ChestPart content) {
        Course lower = film.upright(Skeleton::lower);
        Course chest = film.upright(Skeleton::chest);
        lower.nest(
                svg,
                "trunk",
                film.hips(),
                trunk -> chest.nest(trunk, "chest", lower, inner -> content.draw(inner, chest)));
    }

    @FunctionalInterface
    private interface ChestPart {
        void draw(Svg svg, Course chest);
    }
}
