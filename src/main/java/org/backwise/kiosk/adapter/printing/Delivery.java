package org.backwise.kiosk.adapter.printing;

import java.util.function.Supplier;
import org.backwise.kiosk.core.handout.PrintOutcome;

/** What became of a page that was sent to the printer. */
sealed interface Delivery {

    /** What the patient is told; pages that did not reach the printer are kept first. */
    PrintOutcome orKept(Supplier<KeptPage> keeping);

    /** The queue took all pages. */
    record Taken(int pages) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<KeptPage> keeping) {
            return new PrintOutcome.Printed(pages);
        }
    }

    /** There is no such printer, or it takes no jobs just now. */
    record NoneThere(String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<KeptPage> keeping) {
            return keeping.get().outcome(PrintOutcome.NoPrinter::new, reason);
        }
    }

    /** The printer is there, but the page did not get to it in time or at all. */
    record Failed(String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<KeptPage> keeping) {
            return keeping.get().outcome(name -> new PrintOutcome.PrinterFailed(name, reason), reason);
        }
    }
}
