package org.backwise.kiosk.core.comfort;

/** Whether pictures move, or stand still with the start pose as a ghost. */
public enum Motion {
    MOVING,
    STILL
}
