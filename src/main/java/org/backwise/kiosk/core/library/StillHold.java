package org.backwise.kiosk.core.library;

import java.util.ArrayList;
import java.util.List;

/**
 * A pose that is held, side after side, with a rest between.
 *
 * @param seconds 1 to {@link #CAP}, the usual length of one turn
 * @param easy the first-try length, at most {@code seconds}
 * @param most never held longer than this, at most {@link #CAP}
 * @param turns the sides in the order they are done
 * @param rest seconds between turns, 0 for none
 */
public record StillHold(int seconds, int easy, int most, List<Side> turns, int rest) implements Hold {

    /** No hold is longer than this many seconds: the upper end of what NIH and Mayo Clinic advise (10 to 30 s). */
    public static final int CAP = 30;

    /** Seconds to move into the pose without haste, about as long as the spoken cue. */
    private static final int READY_SECONDS = 4;

    public StillHold {
        turns = List.copyOf(turns);
        if (easy < 1 || easy > seconds || seconds > most || most > CAP || rest < 0 || turns.isEmpty()) {
            throw new IllegalArgumentException("hold of " + seconds + " s, easy " + easy + ", most " + most);
        }
    }

    @Override
    public List<Phase> phases(HoldLength length) {
        int each = length == HoldLength.EASY ? easy : seconds;
        List<Phase> phases = new ArrayList<>();
        for (int turn = 1; turn <= turns.size(); turn++) {
            if (turn > 1 && rest > 0) {
                phases.add(new Phase(PhaseKind.REST, rest, turns.get(turn - 1), turn, turns.size()));
            }
            phases.add(new Phase(PhaseKind.READY, READY_SECONDS, turns.get(turn - 1), turn, turns.size()));
            phases.add(new Phase(PhaseKind.HOLD, each, turns.get(turn - 1), turn, turns.size()));
        }
        return List.copyOf(phases);
    }
}
