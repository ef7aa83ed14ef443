package org.backwise.kiosk.core.staff;

/** What became of a change to the order. */
public sealed interface Edited<T> {

    /** Whether it is changed. */
    default boolean isDone() {
        return this instanceof Done;
    }

    /** It is changed. */
    record Done<T>(T value) implements Edited<T> {}

    /** It stays as it is. */
    record Refused<T>(LockReason why) implements Edited<T> {}
}
