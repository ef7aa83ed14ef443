package org.backwise.kiosk.core.staff;

/** What somebody at the desk may do; each role may do all that the ones before it may. */
public enum StaffRole {
    /** Sets the order, reads to a group, looks things up. */
    STAFF,
    /** Also sets up the kiosk, changes PINs, reads the journal. */
    MANAGER;

    /** Whether this role may do what needs another. */
    public boolean covers(StaffRole needed) {
        return compareTo(needed) >= 0;
    }
}
