package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.library.ReviewRecord;
import org.backwise.kiosk.core.review.FlowReview;
import org.backwise.kiosk.core.review.SlideReview;
import org.backwise.kiosk.core.review.Standing;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.ListRow;

/** One flow: its review record, how each slide reads, and the way to sign it. */
final class FlowPlace implements Place {

    private final FlowReview flow;
    private final ContentRoom.Outside outside;

    FlowPlace(FlowReview flow, ContentRoom.Outside outside) {
        this.flow = flow;
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        List<ListRow> rows = new ArrayList<>();
        for (SlideReview slide : flow.slides()) {
            boolean hard = slide.ifHard().isPresent();
            String words = walk.words("content.slide.grade", slide.grade());
            rows.add(Rows.row(
                    walk,
                    "slide-" + rows.size(),
                    slide.heading(),
                    hard ? walk.words("content.slide.hard", SlideReview.MOST) : "",
                    words,
                    () -> walk.say(slide.heading() + ". " + words)));
        }
        KioskButton sign = FormPlace.button(
                walk,
                "sign",
                walk.words("sign.heading"),
                Glyph.CHECK,
                ButtonStyle.PRIMARY,
                () -> walk.go(SignForm.place(walk, flow, outside)));
        return new Pane(walk, flow.title())
                .line(standing(walk))
                .line(walk.words("content.writer", flow.record().writtenBy(), sources()))
                .part(new Strip(walk.kit(), List.of(sign)))
                .fill(new PagedRows(walk, rows))
                .focus(sign);
    }

    private String sources() {
        return String.join(", ", flow.record().sources());
    }

    private String standing(Walk walk) {
        ReviewRecord record = flow.record();
        if (flow.standing() == Standing.UNSIGNED) {
            return walk.words("content.unsigned");
        }
        String signed = walk.words(
                "content.signed",
                record.reviewedBy().orElse(""),
                record.reviewed().map(Object::toString).orElse(""));
        String next = record.nextReview()
                .map(day -> walk.words(
                        flow.standing() == Standing.OVERDUE ? "content.overdue" : "content.next", day.toString()))
                .orElse("");
        return signed + " " + next;
    }
}
