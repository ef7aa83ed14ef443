package org.backwise.kiosk.ui.kit;

import java.awt.event.MouseEvent;

/**
 * Looks at what fingers and pointers do before the thing does that they do it to. Used on the event thread only.
 */
@FunctionalInterface
public interface Touches {

    /** Every touch means just what it means to a button: a press begins and ends on it. */
    Touches PLAIN = (target, event) -> Meant.AS_EVER;

    /** What becomes of an event. */
    enum Meant {
        /** The target reacts as ever. */
        AS_EVER,
        /** The target does not hear of it. */
        TAKEN
    }

    /** Something happened on this target. */
    Meant happens(Pressable target, MouseEvent event);
}
