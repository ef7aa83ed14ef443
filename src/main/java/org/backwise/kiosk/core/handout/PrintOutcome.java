package org.backwise.kiosk.core.handout;

/** How printing ended, as far as the patient needs to know: one case for each thing that the patient can do. */
public sealed interface PrintOutcome {

    /** The printer took the page. */
    record Printed(int pages) implements PrintOutcome {}

    /**
     * There is no printer; the page was kept for staff.
     *
     * @param keptAs name of the kept file, without its folder
     */
    record NoPrinter(String keptAs) implements PrintOutcome {}

    /** The printer has no paper; the job was taken back and the page kept for staff. */
    record OutOfPaper(String keptAs) implements PrintOutcome {}

    /** The printer stands still and needs a hand; the job was taken back and the page kept for staff. */
    record PrinterStopped(String keptAs, Halt halt) implements PrintOutcome {}

    /**
     * A printer is there, but printing failed; the page was kept for staff.
     *
     * @param reason for the log, never for the patient
     */
    record PrinterFailed(String keptAs, String reason) implements PrintOutcome {}

    /**
     * The page could be neither printed nor kept.
     *
     * @param reason for the log, never for the patient
     */
    record NotMade(String reason) implements PrintOutcome {}

    /** This visit has had as many pages as the clinic allows; nothing was sent and nothing kept. */
    record EnoughPrinted() implements PrintOutcome {}

    /** Why a printer stands still; the patient does the same about all of them. */
    enum Halt {
        JAM,
        COVER_OPEN,
        OFFLINE,
        /** Staff or the printing system stopped it. */
        PAUSED,
        /** It takes no jobs. */
        NOT_ACCEPTING,
        /** The job waits for someone to release it. */
        HELD,
        /** The job did not begin in time. */
        SLOW,
        /** Whatever else needs a hand: ink, a full tray. */
        NEEDS_A_HAND
    }
}
