package org.backwise.kiosk.adapter.printing;

import java.util.function.Supplier;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;

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

    /** There is no such printer, or no way to send it anything. */
    record NoneThere(String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<KeptPage> keeping) {
            return keeping.get().outcome(PrintOutcome.NoPrinter::new, reason);
        }
    }

    /** The printer waits for paper. */
    record NoPaper(String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<KeptPage> keeping) {
            return keeping.get().outcome(PrintOutcome.OutOfPaper::new, reason);
        }
    }

    /** The printer waits for someone. */
    record Stopped(Halt halt, String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<KeptPage> keeping) {
            return keeping.get().outcome(name -> new PrintOutcome.PrinterStopped(name, halt), reason);
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
