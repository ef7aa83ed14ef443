package org.backwise.kiosk.core.handout;

import java.util.Optional;

/**
 * Makes paper of a hand-out. Port.
 *
 * <p>All methods but {@link #forget} block, up to seconds: they are called on a thread of their own, one call at a time.
 * Expected failures are values of the answer; nothing throws for them.
 */
public interface HandoutPrinter {

    /** What will come out, made ready to be printed; empty if it cannot be made. */
    Optional<Proof> proof(HandOut handOut);

    /**
     * Prints one copy: the very pages of the last {@link #proof}, where that was of the same hand-out.
     *
     * @param watch is told how far it is, and asked whether the page is still wanted
     */
    PrintOutcome print(HandOut handOut, PrintWatch watch);

    /** The visit has ended: nothing of it is kept. Any thread; does not block. */
    void forget();
}
