package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.ReviewRecord;

/** Reads who wrote and who signed a flow. */
final class ReviewReader {

    private final Problems problems;
    private final List<NamedSource> sources = new ArrayList<>();

    ReviewReader(Problems problems) {
        this.problems = problems;
    }

    ReviewRecord read(Fields flow) {
        return flow.part("review")
                .map(review -> review.wholly(this::record))
                .orElse(new ReviewRecord("", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    /** The sources named in what has been read. */
    List<NamedSource> sources() {
        return sources;
    }

    private ReviewRecord record(Fields review) {
        ReviewRecord record = new ReviewRecord(
                review.one("written-by", PlainText.USUAL).orElse(""),
                review.oneIfSet("reviewed-by", PlainText.USUAL),
                review.oneIfSet("reviewed", Kinds.date()),
                review.oneIfSet("next-review", Kinds.date()),
                sources(review));
        if (review.has("reviewed-by") && !review.has("reviewed")) {
            problems.tell(
                    review.lineOf("reviewed-by"),
                    "Somebody has reviewed this, but no day is given.",
                    "Add 'reviewed:' with the day, like 2026-03-31.");
        }
        return record;
    }

    private List<String> sources(Fields review) {
        for (Located<String> number : review.many("sources", PlainText.USUAL.located())) {
            sources.add(new NamedSource(problems.file(), number.line(), number.value()));
        }
        return sources.stream().map(NamedSource::number).toList();
    }
}
