package org.backwise.kiosk.adapter.printing;

import java.util.Optional;
import java.util.function.Supplier;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;

/** What became of a page that was sent to the printer. */
sealed interface Delivery {

    /**
     * What the patient is told.
     *
     * @param keeping keeps the page for staff, if they want that; asked only for pages that cannot come out any more
     */
    PrintOutcome orKept(Supplier<Optional<String>> keeping);

    /** What staff are told: they need not wait beside the printer. */
    default PrintOutcome forStaff(Supplier<Optional<String>> keeping) {
        return orKept(keeping);
    }

    /** For the log. */
    String reason();

    /** All pages are out. */
    record Taken(int pages) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.Printed(pages);
        }

        @Override
        public String reason() {
            return "printed, pages: " + pages;
        }
    }

    /** The printer has all pages, and cannot be asked what becomes of them. */
    record HandedOver(int pages) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.Sent(pages);
        }

        @Override
        public String reason() {
            return "handed over, pages: " + pages;
        }
    }

    /** The printer is well and has the pages, but they take longer than a patient waits. */
    record StillPrinting(int pages, String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.TakingLong(reason);
        }

        @Override
        public PrintOutcome forStaff(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.Sent(pages);
        }
    }

    /** There is no such printer, or no way to send it anything. */
    record NoneThere(String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.NoPrinter(keeping.get());
        }
    }

    /** The printer waits for paper. */
    record NoPaper(String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.OutOfPaper(keeping.get());
        }
    }

    /** The printer waits for someone. */
    record Stopped(Halt halt, String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.PrinterStopped(keeping.get(), halt);
        }
    }

    /** The printer is there, but it did not take the page, or broke off. */
    record Failed(String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.PrinterFailed(keeping.get(), reason);
        }
    }

    /** The page was sent, and nobody answers: it may still come out. */
    record Unanswered(String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.TakingLong(reason);
        }
    }

    /** Nobody waits for the page any more; it was not sent, or taken back before it began. */
    record Unwanted(String reason) implements Delivery {
        @Override
        public PrintOutcome orKept(Supplier<Optional<String>> keeping) {
            return new PrintOutcome.TakenBack();
        }
    }
}
