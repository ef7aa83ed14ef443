package org.backwise.kiosk.adapter.printing;

import java.util.function.Function;
import org.backwise.kiosk.core.handout.PrintOutcome;

/** Whether a page that was not printed is there for staff. */
sealed interface KeptPage {

    /**
     * What the patient is told.
     *
     * @param ifKept for a page that is there, by the name of its file
     * @param unprinted why it was not printed, for the log
     */
    PrintOutcome outcome(Function<String, PrintOutcome> ifKept, String unprinted);

    /** The page is there under this name. */
    record Kept(String name) implements KeptPage {
        @Override
        public PrintOutcome outcome(Function<String, PrintOutcome> ifKept, String unprinted) {
            return ifKept.apply(name);
        }
    }

    /** The page could not be written. */
    record Lost(String reason) implements KeptPage {
        @Override
        public PrintOutcome outcome(Function<String, PrintOutcome> ifKept, String unprinted) {
            return new PrintOutcome.NotMade("not printed: " + unprinted + "; not kept: " + reason);
        }
    }
}
