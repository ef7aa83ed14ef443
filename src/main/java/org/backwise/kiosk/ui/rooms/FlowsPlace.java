package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.review.ContentReview;
import org.backwise.kiosk.core.review.FlowReview;
import org.backwise.kiosk.core.review.Standing;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.ListRow;

/** Every flow and how it stands. */
final class FlowsPlace implements Place {

    private final ContentRoom.Outside outside;
    private Optional<ContentReview> review = Optional.empty();

    FlowsPlace(ContentRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        walk.ask(outside.desk()::review, now -> {
            if (!review.equals(Optional.of(now))) {
                review = Optional.of(now);
                walk.again();
            }
        });
        return review.map(now -> pane(walk, now))
                .orElseGet(() -> new Pane(walk, walk.words("content.heading")).line(walk.words("content.reading")));
    }

    private Pane pane(Walk walk, ContentReview now) {
        List<ListRow> rows = new ArrayList<>();
        if (!now.problems().isEmpty()) {
            String count = walk.words("content.problems", now.problems().size());
            rows.add(Rows.row(
                            walk,
                            "content-problems",
                            count,
                            walk.words("content.problems.about"),
                            "",
                            () -> walk.go(new ProblemsPlace(now.problems())))
                    .with(Glyph.STOP));
        }
        now.flows().forEach(flow -> rows.add(row(walk, flow)));
        rows.add(Rows.row(
                walk, "content.languages", Glyph.GLOBE, () -> walk.go(new LanguagesPlace(outside.desk()::languages))));
        String unsigned = now.count(Standing.UNSIGNED) > 0 ? walk.words("content.unsigned") : "";
        return new Pane(walk, walk.words("content.heading"))
                .line(walk.words(
                        "content.summary",
                        now.count(Standing.SIGNED),
                        now.count(Standing.OVERDUE),
                        now.count(Standing.UNSIGNED)))
                .line(unsigned)
                .fill(new PagedRows(walk, rows));
    }

    private ListRow row(Walk walk, FlowReview flow) {
        String grade = walk.words("content.grade", flow.grade());
        String hard = flow.hard().isEmpty()
                ? ""
                : " " + walk.words("content.hard", flow.hard().size());
        return Rows.row(
                        walk,
                        "flow-" + flow.id(),
                        flow.title(),
                        grade + hard,
                        walk.words("content.standing." + flow.standing()),
                        () -> walk.go(new FlowPlace(flow, outside)))
                .with(flow.standing() == Standing.SIGNED ? Glyph.CHECK : Glyph.STOP);
    }
}
