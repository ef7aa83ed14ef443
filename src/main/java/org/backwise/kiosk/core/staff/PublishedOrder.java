package org.backwise.kiosk.core.staff;

import org.backwise.kiosk.core.library.OrderPlan;

/**
 * A plan as it is published.
 *
 * @param stamp tells one state of the file from any other
 * @param state whether the file itself says so
 */
public record PublishedOrder(String stamp, OrderPlan plan, State state) {

    /** Where the plan comes from. */
    public enum State {
        /** From the file. */
        AS_WRITTEN,
        /** The file is missing or cannot be read: the last one that could be read shows. */
        LAST_GOOD,
        /** There is none that can be read: every flow shows. */
        NOTHING_READABLE
    }
}
