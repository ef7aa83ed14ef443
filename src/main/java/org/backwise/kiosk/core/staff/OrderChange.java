package org.backwise.kiosk.core.staff;

import org.backwise.kiosk.core.library.FlowId;

/** One thing in which two plans differ, as staff would say it. */
public sealed interface OrderChange {

    /** A flow shows from now on. */
    record FlowShown(FlowId flow) implements OrderChange {}

    /** A flow no longer shows. */
    record FlowHidden(FlowId flow) implements OrderChange {}

    /**
     * A flow stands elsewhere among the others.
     *
     * @param from its place in the list, from 1
     * @param to its new place, from 1
     */
    record FlowMoved(FlowId flow, int from, int to) implements OrderChange {}

    /** A flow shows other slides, or in another order. */
    record SlidesChanged(FlowId flow) implements OrderChange {}

    /** There is one more order with hours of its own. */
    record TimedAdded(String name) implements OrderChange {}

    /** An order with hours of its own is gone. */
    record TimedRemoved(String name) implements OrderChange {}

    /** An order with hours of its own shows something else, or at another time. */
    record TimedChanged(String name) implements OrderChange {}

    /** The orders with hours of their own stand in another order. */
    record TimedArranged() implements OrderChange {}
}
