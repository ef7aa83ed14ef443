package org.backwise.kiosk.adapter.printing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backwise.kiosk.adapter.printing.SheetValues.Lines;
import org.backwise.kiosk.core.handout.FlowPage;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.ReviewRecord;
import org.backwise.kiosk.core.library.Slide;

/**
 * What a template may name of one flow.
 *
 * @param steps what to do in short; empty where the flow in short is {@code signs}
 * @param reviewed the day a clinician signed the words; empty while none has, as {@code reviewedBy} is
 */
record FlowValues(
        String title,
        Optional<Lines> checks,
        Optional<Lines> steps,
        Optional<Lines> signs,
        List<Move> moves,
        Optional<Lines> stopSigns,
        Optional<String> reviewed,
        Optional<String> reviewedBy,
        Optional<String> nextReview) {

    static FlowValues of(FlowPage flow, Function<PictureName, Optional<String>> pictures, DateTimeFormatter dates) {
        Optional<LocalDate> signed = signed(flow.review());
        return new FlowValues(
                flow.title(),
                Lines.of(flow.checks()),
                lines(flow, FlowPage.InShort.STEPS),
                lines(flow, FlowPage.InShort.SIGNS),
                flow.moves().stream().map(slide -> Move.of(slide, pictures)).toList(),
                Lines.of(flow.stopSigns()),
                signed.map(dates::format),
                signed.flatMap(day -> flow.review().reviewedBy()),
                flow.review().nextReview().map(dates::format));
    }

    private static Optional<Lines> lines(FlowPage flow, FlowPage.InShort wanted) {
        return Lines.of(flow.inShort() == wanted ? flow.steps() : List.of());
    }

    /** The day a clinician signed. */
    static Optional<LocalDate> signed(ReviewRecord review) {
        return review.reviewedBy().flatMap(by -> review.reviewed());
    }

    /**
     * One move.
     *
     * @param picture address of its still picture
     */
    record Move(Page page, Optional<String> picture, Optional<DoseValues> dose, Optional<Lines> how) {
        static Move of(Slide slide, Function<PictureName, Optional<String>> pictures) {
            Page page = slide.page();
            return new Move(
                    page,
                    pictures.apply(page.picture().name()),
                    slide.hold().map(paced -> DoseValues.of(paced.hold())),
                    Lines.of(page.lines()));
        }
    }
}
