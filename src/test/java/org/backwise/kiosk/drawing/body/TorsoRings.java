package org.backwise.kiosk.drawing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.backwise.kiosk.drawing.space.Vec;

/** The rings around a trunk, from the seat to the shoulders, and the struts between them. */
final class TorsoRings {
    /** A thick strut between two points of the body. */
    record Strut(Function<Skeleton, Vec> from, double fromRadius, Function<Skeleton, Vec> to, double toRadius) {}

    /** Two points beside the spine and how thick the body is there. */
    private record Ring(Build build, Part part, double height, double half, double radius, double depth) {
        Function<Skeleton, Vec> point(Side side) {
            Vec place = side.of(Vec.of(half, height, depth));
            return switch (part) {
                case LOWER -> s -> s.lower().point(place);
                case CHEST -> s -> s.chest().point(place);
                case SHOULDERS -> s -> s.arm(side).root();
                case COLLAR -> s -> s.chest().point(place).plus(lift(s, side).times(0.6));
            };
        }

        private Vec lift(Skeleton skeleton, Side side) {
            Vec rest = skeleton.chest().point(build.shoulder(side));
            return skeleton.arm(side).root().minus(rest);
        }
    }

    private enum Part {
        LOWER,
        CHEST,
        /** The joints the arms hang from, which may be lifted off the chest. */
        SHOULDERS,
        /** Beside the neck, drawn along where the shoulders are lifted. */
        COLLAR
    }

    private final Build build;
    private final Ring seat;
    private final Ring hem;
    private final Ring belly;
    private final Ring waist;
    private final Ring base;
    private final Ring ribs;
    private final Ring bust;
    private final Ring shoulders;
    private final Ring collar;

    TorsoRings(Build build) {
        this.build = build;
        double thick = build.trunk();
        seat = new Ring(build, Part.LOWER, 0, 18 * thick, 34 * Math.sqrt(thick), -2);
        hem = new Ring(build, Part.LOWER, 14, 17 * thick, 34.5 * Math.sqrt(thick), -1);
        belly = new Ring(build, Part.LOWER, 30, 14 * thick, 31 * thick, build.belly());
        waist = new Ring(build, Part.LOWER, Build.WAIST_HEIGHT, 15 * thick, 31.5 * Math.sqrt(thick), 0);
        base = new Ring(build, Part.CHEST, 0, 15 * thick, 31.5 * Math.sqrt(thick), 0);
        ribs = new Ring(build, Part.CHEST, 40, 22 * thick, 33 * Math.sqrt(thick), 1);
        bust = new Ring(build, Part.CHEST, 38, 17 * thick, 22 + build.bust() * 0.3, 8 + build.bust());
        shoulders = new Ring(build, Part.SHOULDERS, Build.SHOULDER_HEIGHT, build.shoulder(), 19.4 * build.limb(), -2);
        collar = new Ring(build, Part.COLLAR, Build.SHOULDER_HEIGHT + 14, 7, 11, -6);
    }

    /** The seat of the trousers. */
    List<Strut> seat() {
        return List.of(across(seat));
    }

    /** The shirt below the waist. */
    List<Strut> lower() {
        List<Strut> struts = new ArrayList<>(List.of(across(hem), across(waist)));
        struts.addAll(between(hem, waist));
        if (build.belly() > 0) {
            struts.add(across(belly));
        }
        return struts;
    }

    /** The shirt above the waist. */
    List<Strut> upper() {
        List<Strut> struts = new ArrayList<>(List.of(across(ribs), across(shoulders)));
        struts.addAll(between(base, ribs));
        struts.addAll(between(ribs, shoulders));
        struts.addAll(between(shoulders, collar));
        if (build.bust() > 0) {
            struts.add(across(bust));
        }
        return struts;
    }

    private static Strut across(Ring ring) {
        return new Strut(ring.point(Side.LEFT), ring.radius(), ring.point(Side.RIGHT), ring.radius());
    }

    private static List<Strut> between(Ring low, Ring high) {
        return List.of(between(low, high, Side.LEFT), between(low, high, Side.RIGHT));
    }

    private static Strut between(Ring low, Ring high, Side side) {
        return new Strut(low.point(side), low.radius(), high.point(side), high.radius());
    }
}
