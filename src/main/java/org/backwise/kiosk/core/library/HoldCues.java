package org.backwise.kiosk.core.library;

import java.util.Map;
import java.util.Optional;

/**
 * The short sentences spoken while a move is paced.
 *
 * @param start said as a turn begins, for each side; {@link Side#BOTH} stands for any side without its own
 * @param during said while holding
 * @param end said as the turn ends
 * @param change said between the two ways of a counted move, where it has two
 */
public record HoldCues(Map<Side, String> start, String during, Map<Side, String> end, Optional<String> change) {

    public HoldCues {
        start = Map.copyOf(start);
        end = Map.copyOf(end);
        if (!start.containsKey(Side.BOTH) && !(start.containsKey(Side.LEFT) && start.containsKey(Side.RIGHT))) {
            throw new IllegalArgumentException("a hold needs a start cue for each side");
        }
    }

    /** For a move that is done one way only. */
    public HoldCues(Map<Side, String> start, String during, Map<Side, String> end) {
        this(start, during, end, Optional.empty());
    }

    /** What to say as a turn on this side begins. */
    public String startOn(Side side) {
        return start.getOrDefault(side, start.getOrDefault(Side.BOTH, ""));
    }

    /** What to say as a turn on this side ends. */
    public String endOn(Side side) {
        return end.getOrDefault(side, end.getOrDefault(Side.BOTH, ""));
    }
}
