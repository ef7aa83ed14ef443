package org.backwise.kiosk.core.handout;

import java.util.Optional;

/**
 * How printing ended, as far as the patient needs to know: one case for each thing that the patient can do. Pages that did
 * not come out are kept for staff where the clinic has set a folder for them; {@code keptAs} is then the name of the file, which ends
 * in the number that the patient tells the desk.
 */
public sealed interface PrintOutcome {

    /** The pages are out. */
    record Printed(int pages) implements PrintOutcome {}

    /** The printer was sent the pages, and does not tell whether they come out; or it is still at work on them. */
    record Sent(int pages) implements PrintOutcome {}

    /** There is no printer. */
    record NoPrinter(Optional<String> keptAs) implements PrintOutcome {}

    /** The printer has no paper; the job was taken back. */
    record OutOfPaper(Optional<String> keptAs) implements PrintOutcome {}

    /** The printer stands still and needs a hand; the job was taken back. */
    record PrinterStopped(Optional<String> keptAs, Halt halt) implements PrintOutcome {}

    /**
     * A printer is there, but it refused the page or broke off; nothing more will come out.
     *
     * @param reason for the log, never for the patient
     */
    record PrinterFailed(Optional<String> keptAs, String reason) implements PrintOutcome {}

    /**
     * Nobody can tell: the printing system does not answer. The page may still come out.
     *
     * @param reason for the log, never for the patient
     */
    record TakingLong(String reason) implements PrintOutcome {}

    /**
     * There are no pages that could be printed.
     *
     * @param reason for the log, never for the patient
     */
    record NotMade(String reason) implements PrintOutcome {}

    /** This visit has had as many pages as the clinic allows; nothing was sent and nothing kept. */
    record EnoughPrinted() implements PrintOutcome {}

    /** The patient left before the job began; it was taken back and nothing kept. */
    record TakenBack() implements PrintOutcome {}

    /** Whether the patient goes home without paper, as far as can be told. */
    default boolean isWithoutPaper() {
        return !(this instanceof Printed || this instanceof Sent);
    }

    /**
     * How both ended: the pages of both if they came out, as far as can be told; else what kept the later.
     *
     * @param later what was printed after this, which is not without paper
     */
    default PrintOutcome and(PrintOutcome later) {
        if (later.isWithoutPaper()) {
            return later;
        }
        int pages = paper() + later.paper();
        return this instanceof Printed && later instanceof Printed ? new Printed(pages) : new Sent(pages);
    }

    /** Pages that came out, as far as can be told. */
    private int paper() {
        if (this instanceof Sent sent) {
            return sent.pages();
        }
        return this instanceof Printed printed ? printed.pages() : 0;
    }

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
