package org.backwise.kiosk.core.library;

import java.util.ArrayList;
import java.util.List;

/**
 * A small move done a number of times.
 *
 * @param times 1 or more, each way
 * @param pace seconds that one move takes
 * @param ways 1, or 2 where the move is done both ways or on both sides
 * @param change seconds to change over between two ways, 1 or more
 */
public record CountedMoves(int times, int pace, int ways, int change) implements Hold {

    /** Seconds to change over where nothing has to be moved but the body. */
    public static final int CHANGE_SECONDS = 5;

    public CountedMoves {
        if (times < 1 || pace < 1 || ways < 1 || ways > 2 || change < 1) {
            throw new IllegalArgumentException(
                    times + " moves of " + pace + " s, " + ways + " ways, " + change + " s between");
        }
    }

    public CountedMoves(int times, int pace, int ways) {
        this(times, pace, ways, CHANGE_SECONDS);
    }

    /** Each way is counted from one, with time to change over before the second. */
    @Override
    public List<Phase> phases(HoldLength length) {
        List<Phase> phases = new ArrayList<>(oneWay());
        if (ways == 2) {
            phases.add(new Phase(PhaseKind.CHANGE, change, Side.BOTH, times, times));
            phases.addAll(oneWay());
        }
        return phases;
    }

    private List<Phase> oneWay() {
        List<Phase> phases = new ArrayList<>();
        for (int turn = 1; turn <= times; turn++) {
            phases.add(new Phase(PhaseKind.MOVE, pace, Side.BOTH, turn, times));
        }
        return phases;
    }
}
