package org.backwise.kiosk.core.library;

import java.util.List;

/**
 * What paces a move. A hold unfolds into phases of whole seconds; it can be ended at any time, and a longer one is never
 * better.
 */
public sealed interface Hold permits StillHold, CountedMoves, SlowBreaths {

    /** The phases of this hold in the order they are done; never empty, and never ending with a rest. */
    List<Phase> phases(HoldLength length);

    /** How long all phases take together, in seconds. */
    default int seconds(HoldLength length) {
        return phases(length).stream().mapToInt(Phase::seconds).sum();
    }
}
