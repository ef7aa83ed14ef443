package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.library.FlowId;

/**
 * What a visit can take home, and what it has had printed.
 *
 * @param flows gone through, in order
 * @param previews how often pages were made ready
 * @param waiting tickets of its jobs that have not ended
 * @param printed pages that came out
 */
public record Prints(List<FlowId> flows, int previews, Set<Integer> waiting, int printed) {

    /** No page was asked for. */
    public static final Prints NONE = new Prints(List.of(), 0, Set.of(), 0);

    /** What a job is taken to be worth before it tells; else many could be asked for at once. */
    private static final int PAGES_A_JOB = 6;

    public Prints {
        flows = List.copyOf(flows);
        waiting = Set.copyOf(waiting);
    }

    /** A flow was gone through, or left half-way. The one that tells when to get help is on every print-out anyway. */
    Prints through(FlowId flow) {
        if (flow.equals(FlowId.GET_HELP) || flows.contains(flow)) {
            return this;
        }
        List<FlowId> more = new ArrayList<>(flows);
        more.add(flow);
        return new Prints(more, previews, waiting, printed);
    }

    Prints previewed() {
        return new Prints(flows, previews + 1, waiting, printed);
    }

    Prints asked(int ticket) {
        Set<Integer> more = new HashSet<>(waiting);
        more.add(ticket);
        return new Prints(flows, previews, more, printed);
    }

    /** A job of an earlier patient changes nothing. */
    Prints ended(int ticket, PrintOutcome outcome) {
        if (!waiting.contains(ticket)) {
            return this;
        }
        Set<Integer> rest = new HashSet<>(waiting);
        rest.remove(ticket);
        return new Prints(flows, previews, rest, printed + pagesOf(outcome));
    }

    /** Pages that may still come out count too. */
    private static int pagesOf(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.Printed done) {
            return done.pages();
        }
        return outcome instanceof PrintOutcome.TakingLong ? PAGES_A_JOB : 0;
    }

    /** All pages so far, also those still to come. */
    int pages() {
        return printed + waiting.size() * PAGES_A_JOB;
    }

    /** Whether anything of the visit lies in the printing room. */
    boolean isAnythingLeft() {
        return previews > 0 || !waiting.isEmpty();
    }
}
