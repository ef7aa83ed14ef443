package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.library.FlowId;

/**
 * What a visit can take home, and what it has had printed.
 *
 * @param flows gone through, in order
 * @param previews how often pages were made ready
 * @param jobs pages of its jobs that have not ended, by their tickets
 * @param printed pages that came out
 */
public record Prints(List<FlowId> flows, int previews, Map<Integer, Integer> jobs, int printed) {

    /** No page was asked for. */
    public static final Prints NONE = new Prints(List.of(), 0, Map.of(), 0);

    /** What a job counts that was asked for before its pages were made: as many as the longest flow has in usual letters. */
    private static final int PAGES_UNSEEN = 10;

    public Prints {
        flows = List.copyOf(flows);
        jobs = Map.copyOf(jobs);
    }

    /** A flow was gone through, or left half-way. The one that tells when to get help is on every print-out anyway. */
    Prints through(FlowId flow) {
        if (flow.equals(FlowId.GET_HELP) || flows.contains(flow)) {
            return this;
        }
        List<FlowId> more = new ArrayList<>(flows);
        more.add(flow);
        return new Prints(more, previews, jobs, printed);
    }

    Prints previewed() {
        return new Prints(flows, previews + 1, jobs, printed);
    }

    /**
     * A job was asked for.
     *
     * @param seen what it will be; empty while that is being made
     */
    Prints asked(int ticket, Optional<Proof> seen) {
        Map<Integer, Integer> more = new HashMap<>(jobs);
        more.put(ticket, seen.map(Proof::pages).orElse(PAGES_UNSEEN));
        return new Prints(flows, previews, more, printed);
    }

    /** A job of an earlier patient changes nothing. */
    Prints ended(int ticket, PrintOutcome outcome) {
        if (!jobs.containsKey(ticket)) {
            return this;
        }
        Map<Integer, Integer> rest = new HashMap<>(jobs);
        int asked = rest.remove(ticket);
        return new Prints(flows, previews, rest, printed + came(outcome, asked));
    }

    /** Pages that may still come out count too. */
    private static int came(PrintOutcome outcome, int asked) {
        if (outcome instanceof PrintOutcome.Printed done) {
            return done.pages();
        }
        if (outcome instanceof PrintOutcome.Sent sent) {
            return sent.pages();
        }
        return outcome instanceof PrintOutcome.TakingLong ? asked : 0;
    }

    /** Tickets of its jobs that have not ended. */
    public Set<Integer> waiting() {
        return jobs.keySet();
    }

    /** All pages so far, also those still to come. */
    int pages() {
        return printed + jobs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether anything of the visit lies in the printing room. */
    boolean isAnythingLeft() {
        return previews > 0 || !jobs.isEmpty();
    }
}
