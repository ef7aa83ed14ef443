package org.backwise.kiosk.core.library;

/** Where a flow's moves are done: here in the waiting room, or only at home. */
public enum Place {
    HERE,
    HOME
}
