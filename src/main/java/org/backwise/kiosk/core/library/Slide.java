package org.backwise.kiosk.core.library;

import java.util.Optional;
import java.util.Set;

/**
 * One slide of a flow.
 *
 * @param hold what paces the move, where there is one
 * @param safeAfter flags after which this move stays offered although others are not
 * @param hiddenAfter flags after which this slide is not offered
 */
public record Slide(
        SlideId id,
        SlideKind kind,
        Posture posture,
        Page page,
        Optional<PacedHold> hold,
        Set<Flag> safeAfter,
        Set<Flag> hiddenAfter) {

    public Slide {
        safeAfter = Set.copyOf(safeAfter);
        hiddenAfter = Set.copyOf(hiddenAfter);
    }

    /**
     * Whether a patient with these flags may be shown this slide. Nobody who is not ready is shown a move; after "ask us
     * first" only moves that are safe for everybody on that list stay.
     */
    public boolean isOfferedTo(Set<Flag> flags) {
        if (hiddenAfter.stream().anyMatch(flags::contains)) {
            return false;
        }
        if (!kind.isMove()) {
            return true;
        }
        return !flags.contains(Flag.NOT_READY)
                && (!flags.contains(Flag.ASK_FIRST) || safeAfter.contains(Flag.ASK_FIRST));
    }
}
