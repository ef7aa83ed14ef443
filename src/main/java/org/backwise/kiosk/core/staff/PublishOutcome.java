package org.backwise.kiosk.core.staff;

/** What became of a plan that was to be published. */
public sealed interface PublishOutcome {

    /** It is published, and on the disk. */
    record Published(PublishedOrder now) implements PublishOutcome {}

    /** Somebody else has published since: nothing is changed. */
    record ChangedMeanwhile(PublishedOrder theirs) implements PublishOutcome {}

    /**
     * It could not be written: what was published is still there.
     *
     * @param detail for whoever looks after the kiosk
     */
    record Refused(Fault fault, String detail) implements PublishOutcome {}

    /** Why it could not be written. */
    enum Fault {
        DISK_FULL,
        MAY_NOT_WRITE,
        FOLDER_MISSING,
        /** Another kiosk with the same folder is just publishing, and does not come to an end. */
        BUSY,
        OTHER
    }
}
