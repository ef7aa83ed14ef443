package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.ReviewRecord;

/** Reads who wrote and who signed a flow. */
final class ReviewReader {

    private final Problems problems;

    ReviewReader(Problems problems) {
        this.problems = problems;
    }

    ReviewRecord read(Fields flow) {
        return flow.part("review")
                .map(review -> review.wholly(this::record))
                .orElse(new ReviewRecord("", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private ReviewRecord record(Fields review) {
        ReviewRecord record = new ReviewRecord(
                review.one("written-by", PlainText.USUAL).orElse(""),
                review.oneIfSet("reviewed-by", PlainText.USUAL),
                review.oneIfSet("reviewed", Kinds.date()),
                review.oneIfSet("next-review", Kinds.date()),
                review.many("sources", PlainText.USUAL));
        if (review.has("reviewed-by") && !review.has("reviewed")) {
            problems.tell(
                    review.lineOf("reviewed-by"),
                    "Somebody has reviewed this, but no day is given.",
                    "Add 'reviewed:' with the day, like 2026-03-31.");
        }
        return record;
    }
}
