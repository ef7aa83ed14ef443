package org.backwise.kiosk.core.staff;

/** What became of a try at the PIN. */
public sealed interface PinVerdict {

    /** It is this role's. */
    record Right(StaffRole role) implements PinVerdict {}

    /**
     * It is nobody's.
     *
     * @param waitSeconds how long no further try is looked at, 0 or more
     */
    record Wrong(int waitSeconds) implements PinVerdict {}

    /**
     * It came too early after wrong ones and was not looked at.
     *
     * @param waitSeconds how long that goes on, 1 or more
     */
    record TooEarly(int waitSeconds) implements PinVerdict {}

    /**
     * It could not be looked at, or the try could not be counted.
     *
     * @param reason for the log
     */
    record Broken(String reason) implements PinVerdict {}
}
