package org.backwise.kiosk.core.handout;

/** How printing ended, as far as the patient needs to know. */
public sealed interface PrintOutcome {

    /** The printer took the page. */
    record Printed(int pages) implements PrintOutcome {}

    /**
     * There is no printer, or it does not take pages; the page was kept for staff.
     *
     * @param keptAs name of the kept file, without its folder
     */
    record NoPrinter(String keptAs) implements PrintOutcome {}

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
}
