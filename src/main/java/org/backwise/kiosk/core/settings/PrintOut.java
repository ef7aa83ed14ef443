package org.backwise.kiosk.core.settings;

import java.util.Optional;

/**
 * How pages come out of the printer.
 *
 * @param printer the printer's name, or its address where that begins with {@code ipp://} or {@code ipps://}; empty for
 *     the machine's default printer
 * @param pagesAVisit after how many pages a patient is sent to the desk, 2 to 40
 * @param keptPages the folder for pages that could not be printed, so that staff can; empty: none are kept. One that is
 *     not absolute stands in the state folder
 */
public record PrintOut(
        Paper paper, Optional<String> printer, Sides sides, Ink ink, int pagesAVisit, Optional<String> keptPages) {

    /** A4, on one side, in grey, by the machine's default printer; nothing is kept. */
    public static final PrintOut USUAL =
            new PrintOut(Paper.A4, Optional.empty(), Sides.ONE, Ink.GREY, 20, Optional.empty());

    /** Which sides of the paper are printed on. */
    public enum Sides {
        ONE,
        /** Both, turned at the long edge. */
        BOTH
    }

    /** What the printer prints with. */
    public enum Ink {
        GREY,
        COLOR
    }
}
