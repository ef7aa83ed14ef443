package org.backwise.kiosk.core.review;

import java.time.LocalDate;
import java.util.List;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Problem;

/**
 * How all content stands.
 *
 * @param flows every flow, also those that are hidden or unsigned
 * @param problems everything that is wrong in the clinic's files
 */
public record ContentReview(List<FlowReview> flows, List<Problem> problems) {

    public ContentReview {
        flows = List.copyOf(flows);
        problems = List.copyOf(problems);
    }

    /** How these flows stand today. */
    public static ContentReview of(List<Flow> flows, List<Problem> problems, LocalDate today) {
        return new ContentReview(
                flows.stream().map(flow -> FlowReview.of(flow, today)).toList(), problems);
    }

    /** How many flows stand so. */
    public long count(Standing standing) {
        return flows.stream().filter(flow -> flow.standing() == standing).count();
    }
}
