package org.backwise.kiosk.core.handout;

/** Makes paper of a hand-out. Port. */
public interface HandoutPrinter {

    /**
     * Prints one copy. Blocks for seconds, so it is called on a thread of its own, one job at a time. Expected failures are
     * values of the answer; it never throws for them.
     */
    PrintOutcome print(HandOut handOut);
}
