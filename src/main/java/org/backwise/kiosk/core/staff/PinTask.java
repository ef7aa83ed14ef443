package org.backwise.kiosk.core.staff;

/** What the PIN pad is for. */
public sealed interface PinTask {

    /** Lets somebody in. */
    record Ask() implements PinTask {}

    /**
     * Takes a new PIN.
     *
     * @param occasion why there is to be a new one
     */
    record Choose(StaffRole role, Occasion occasion) implements PinTask {}

    /** Takes the new PIN once more, so that a slip is noticed. */
    record Repeat(StaffRole role, Occasion occasion, Pin first) implements PinTask {}

    /** Why a PIN is chosen. */
    enum Occasion {
        /** The manager's, then staff's. */
        FIRST_START,
        /** A manager changes one. */
        CHANGE
    }
}
