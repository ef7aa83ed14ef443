package org.backwise.kiosk.core.review;

import java.time.LocalDate;
import java.util.List;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.ReviewRecord;

/** How one flow stands. */
public record FlowReview(FlowId id, String title, Standing standing, ReviewRecord record, List<SlideReview> slides) {

    public FlowReview {
        slides = List.copyOf(slides);
    }

    static FlowReview of(Flow flow, LocalDate today) {
        List<SlideReview> slides = flow.slides().stream().map(SlideReview::of).toList();
        return new FlowReview(flow.id(), flow.title(), standing(flow.review(), today), flow.review(), slides);
    }

    private static Standing standing(ReviewRecord review, LocalDate today) {
        if (review.reviewedBy().isEmpty()) {
            return Standing.UNSIGNED;
        }
        return review.nextReview().filter(day -> day.isBefore(today)).isPresent() ? Standing.OVERDUE : Standing.SIGNED;
    }

    /** The average of its slides. */
    public double grade() {
        return SlideReview.average(slides);
    }

    /** Slides that ask too much of readers. */
    public List<SlideReview> hard() {
        return slides.stream().flatMap(slide -> slide.ifHard().stream()).toList();
    }
}
