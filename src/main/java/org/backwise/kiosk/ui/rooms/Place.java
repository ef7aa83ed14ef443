package org.backwise.kiosk.ui.rooms;

/** Where in a room one is. Lives as long as one stays in the room; its pane is made anew whenever it is shown. */
interface Place {

    Pane pane(Walk walk);

    /** The place is left by the way back, or the room is. */
    default void left() {
        // most places have nothing to put away
    }
}
