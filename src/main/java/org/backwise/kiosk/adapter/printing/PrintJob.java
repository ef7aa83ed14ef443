package org.backwise.kiosk.adapter.printing;

import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.PrintWatch;

/**
 * Pages on their way to paper.
 *
 * @param pages of one copy
 * @param start decides once whether it is sent or given up
 */
record PrintJob(byte[] pdf, int pages, int copies, PrintWatch watch, Start start) {

    /** A job that may still be sent. */
    static PrintJob of(byte[] pdf, int pages, int copies, PrintWatch watch) {
        return new PrintJob(pdf, pages, copies, watch, new Start());
    }

    /** Whether it is to be sent now; from then on it may come out. */
    boolean goes() {
        return watch.isWanted() && start.goes();
    }

    /** What it counts when it is out. */
    Delivery taken() {
        return new Delivery.Taken(pages * copies);
    }

    /** What it counts where nobody can tell whether it is out. */
    Delivery handedOver() {
        return new Delivery.HandedOver(pages * copies);
    }

    Delivery stillPrinting(String reason) {
        return new Delivery.StillPrinting(pages * copies, reason);
    }

    void reached(PrintStage stage) {
        watch.reached(stage);
    }
}
