package org.backwise.kiosk.ui.rooms;

/** How far a published order has come, by what the kiosk really shows. */
enum OrderLife {
    /** Patients see it. */
    SHOWN,
    /** Somebody uses the screen; whoever comes next sees it. */
    AFTER_THIS_VISIT,
    /** The kiosk is taking it up. */
    COMING
}
