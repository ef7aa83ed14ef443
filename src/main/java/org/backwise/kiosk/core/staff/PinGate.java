package org.backwise.kiosk.core.staff;

/**
 * Where PINs are kept, as slow salted hashes, and where wrong tries are counted, so that the delays after them survive a
 * restart. Blocks for up to seconds: never called on the event thread.
 */
public interface PinGate {

    /** Whether there are PINs. */
    PinState state();

    /** Looks at a try, and counts it before it does. */
    PinVerdict check(Pin pin);

    /** Keeps a new PIN in place of the role's earlier one. */
    PinKept keep(StaffRole role, Pin pin);
}
