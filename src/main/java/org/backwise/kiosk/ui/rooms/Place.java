package org.backwise.kiosk.ui.rooms;

import java.awt.event.KeyEvent;

/** Where in a room one is. Lives as long as one stays in the room; its pane is made anew whenever it is shown. */
interface Place {

    Pane pane(Walk walk);

    /** Whether this place takes a key that went down for itself; the desk does nothing with it then. */
    default boolean takes(KeyEvent key) {
        return false;
    }

    /** The place is left by the way back, or the room is. */
    default void left() {
        // most places have nothing to put away
    }
}
