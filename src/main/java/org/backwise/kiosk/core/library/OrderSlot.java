package org.backwise.kiosk.core.library;

/** Which of a plan's orders is meant. */
public sealed interface OrderSlot {

    /** The one that holds when no other does. */
    record Usual() implements OrderSlot {}

    /**
     * One with hours of its own.
     *
     * @param index from 0
     */
    record Timed(int index) implements OrderSlot {}
}
