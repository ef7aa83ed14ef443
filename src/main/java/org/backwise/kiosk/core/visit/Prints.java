package org.backwise.kiosk.core.visit;

import java.util.HashSet;
import java.util.Set;
import org.backwise.kiosk.core.handout.PrintOutcome;

/**
 * What a visit has had printed.
 *
 * @param waiting tickets of its jobs that have not ended
 * @param printed pages that came out
 */
public record Prints(Set<Integer> waiting, int printed) {

    /** No page was asked for. */
    public static final Prints NONE = new Prints(Set.of(), 0);

    /** What a job is taken to be worth before it tells; else many could be asked for at once. */
    private static final int PAGES_A_JOB = 6;

    public Prints {
        waiting = Set.copyOf(waiting);
    }

    Prints asked(int ticket) {
        Set<Integer> more = new HashSet<>(waiting);
        more.add(ticket);
        return new Prints(more, printed);
    }

    /** A job of an earlier patient changes nothing. */
    Prints ended(int ticket, PrintOutcome outcome) {
        if (!waiting.contains(ticket)) {
            return this;
        }
        Set<Integer> rest = new HashSet<>(waiting);
        rest.remove(ticket);
        return new Prints(rest, outcome instanceof PrintOutcome.Printed done ? printed + done.pages() : printed);
    }

    /** All pages so far, also those still to come. */
    int pages() {
        return printed + waiting.size() * PAGES_A_JOB;
    }
}
