package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A small move done a number of times.
 *
 * @param times 1 or more, each way
 * @param pace seconds that one move takes
 * @param ways 1, or 2 where the move is done both ways or on both sides
 */
public record CountedMoves(int times, int pace, int ways) implements Hold {

    public CountedMoves {
        if (times < 1 || pace < 1 || ways < 1 || ways > 2) {
            throw new IllegalArgumentException(times + " moves of " + pace + " s, " + ways + " ways");
        }
    }

    @Override
    public List<Phase> phases(HoldLength length) {
        int turns = times * ways;
        return IntStream.rangeClosed(1, turns)
                .mapToObj(turn -> new Phase(PhaseKind.MOVE, pace, Side.BOTH, turn, turns))
                .toList();
    }
}
