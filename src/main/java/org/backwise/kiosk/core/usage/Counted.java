package org.backwise.kiosk.core.usage;

/** What is counted. */
public enum Counted {
    /** A flow was opened from the menu. */
    OPENED,
    /** It was read to its last slide and left there for the help screen. */
    FINISHED,
    /** "Stop, it hurts" was pressed in it. */
    STOPPED_BY_PAIN,
    /** Its page came out of the printer, or waits at the desk. */
    PRINTED,
    /** Somebody began a visit. */
    BEGAN,
    /** The visit was ended by the patient. */
    DONE,
    /** The visit was ended by the clock: nobody answered "Are you still there?". */
    WALKED_OFF,
    /** The visit was ended at the staff desk. */
    ENDED_BY_STAFF,
    /** The visit was ended by a failure of the kiosk. */
    BROKE_OFF;

    /** Whether it is counted for each flow; the others are counted for the whole kiosk. */
    public boolean isOfAFlow() {
        return ordinal() <= PRINTED.ordinal();
    }
}
