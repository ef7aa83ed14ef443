package org.backwise.kiosk.drawing.body;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The way from a start pose to an end pose. Poses between the two pull the way towards them, as a foot is lifted before
 * it crosses over; the move passes near them, never through a stop.
 */
public record Move(List<Pose> keys, Way way) {
    /** How the keys are passed. */
    public enum Way {
        /** From the first to the last. */
        ACROSS,
        /** Past the first, the last, and the first again, as a shoulder rolls. */
        AROUND
    }

    public static Move of(Pose... keys) {
        return new Move(List.of(keys), Way.ACROSS);
    }

    /** A soft closed round past these poses, which draw it towards them; its end is half-way round. */
    public static Move around(Pose... keys) {
        return new Move(List.of(keys), Way.AROUND);
    }

    public Pose start() {
        return way == Way.AROUND ? round(0) : keys.get(0);
    }

    public Pose end() {
        return way == Way.AROUND ? round(0.5) : keys.get(keys.size() - 1);
    }

    /** The pose after a part of the way: from 0 to 1, or so many rounds. */
    Pose at(double part) {
        return way == Way.AROUND ? round(part) : across(part);
    }

    private Pose round(double rounds) {
        double place = rounds * keys.size();
        int nearest = (int) Math.floor(place + 0.5);
        double part = place + 0.5 - nearest;
        Pose key = key(nearest);
        Pose from = key(nearest - 1).towards(key, 0.5);
        Pose to = key.towards(key(nearest + 1), 0.5);
        return from.towards(key, part).towards(key.towards(to, part), part);
    }

    private Pose key(int index) {
        return keys.get(Math.floorMod(index, keys.size()));
    }

    private Pose across(double part) {
        List<Pose> poses = keys;
        while (poses.size() > 1) {
            List<Pose> longer = poses;
            poses = IntStream.range(0, longer.size() - 1)
                    .mapToObj(i -> longer.get(i).towards(longer.get(i + 1), part))
                    .toList();
        }
        return poses.get(0);
    }
}
