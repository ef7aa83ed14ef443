package org.backwise.kiosk.adapter.printing;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The point of no return of a job: either its sending begins, or it is given up, never both. So a page that was given up
 * before it was sent cannot come out when another patient stands there. Safe on any thread.
 */
final class Start {

    private enum Decision {
        OPEN,
        SENT,
        GIVEN_UP
    }

    private final AtomicReference<Decision> decision = new AtomicReference<>(Decision.OPEN);

    /** Whether the job is sent; it was not given up before. */
    boolean goes() {
        return decision.compareAndSet(Decision.OPEN, Decision.SENT);
    }

    /** Whether the job is given up for certain; it was not sent before. */
    boolean isGivenUp() {
        return decision.compareAndSet(Decision.OPEN, Decision.GIVEN_UP);
    }
}
