package org.backwise.kiosk.core.handout;

import java.util.function.Consumer;

/**
 * Prints for staff. Port. From the staff desk, for example:
 *
 * <pre>{@code
 * desk.print(DeskPrint.blank(library, List.of(flow), PrintSize.USUAL, 2), outcome -> post(outcome)); // one flow, twice
 * desk.print(DeskPrint.blank(library, library.flows(), PrintSize.LARGE, 1), outcome -> post(outcome)); // all flows
 * desk.print(new DeskPrint.TestPage(), outcome -> post(outcome));
 * }</pre>
 *
 * <p>It takes turns with the pages of patients, which it never holds up for more than one hand-out. Pages for staff do not
 * count for the limit of a visit.
 */
public interface DeskPrinter {

    /**
     * Returns at once.
     *
     * @param told hears once, on the printing thread, how it ended: {@link PrintOutcome.Printed} with the pages of all
     *     copies, {@link PrintOutcome.Sent} where some may still be on their way, or what kept the first hand-out that did not come out; the rest was then not sent
     */
    void print(DeskPrint wanted, Consumer<PrintOutcome> told);
}
