package org.backwise.kiosk.core.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Readability;
import org.backwise.kiosk.core.library.Slide;

/**
 * How a slide reads.
 *
 * @param grade years at school that it asks for
 */
public record SlideReview(String heading, double grade) {

    /** Whoever has been at school for six years can read every slide (AAFP: print at the sixth grade or below; PIF: reading age 9 to 11). */
    public static final double MOST = 6;

    static SlideReview of(Slide slide) {
        return new SlideReview(slide.page().heading(), grade(slide.page()));
    }

    private static double grade(Page page) {
        List<String> texts = Stream.of(
                        Stream.of(page.heading()), page.lines().stream(), page.foot().map(FootLine::text).stream())
                .flatMap(part -> part)
                .toList();
        return Math.max(0, Readability.grade(texts));
    }

    /** Whether it asks too much of readers. */
    public Optional<SlideReview> ifHard() {
        return grade > MOST ? Optional.of(this) : Optional.empty();
    }

    static double average(List<SlideReview> slides) {
        return slides.stream().mapToDouble(SlideReview::grade).average().orElse(0);
    }
}
