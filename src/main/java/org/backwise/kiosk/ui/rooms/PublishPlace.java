package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.staff.OrderChange;
import org.backwise.kiosk.core.staff.PublishOutcome;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.ListRow;

/** What would change for patients, and the button that makes it so. */
final class PublishPlace implements Place {

    private final OrderWork work;
    private String note = "";

    PublishPlace(OrderWork work) {
        this.work = work;
    }

    @Override
    public Pane pane(Walk walk) {
        OrderWords words = new OrderWords(walk, work);
        List<ListRow> rows = new ArrayList<>();
        for (OrderChange change : work.draft().changes()) {
            String said = words.change(change);
            rows.add(Rows.row(walk, "change-" + rows.size(), said, "", "", () -> walk.say(said)));
        }
        KioskButton live = new KioskPart("publish-now", "publish.now", Glyph.CHECK, () -> publish(walk))
                .in(ButtonStyle.PRIMARY)
                .button(walk);
        KioskButton drop = new KioskPart("publish-drop", "publish.drop", Glyph.UNDO, () -> drop(walk)).button(walk);
        KioskButton back = new KioskPart("publish-back", "publish.back", Glyph.BACK, walk::back).button(walk);
        return new Pane(walk, walk.words("publish.heading"))
                .line(walk.words("publish.about"))
                .warning(note)
                .part(new Strip(walk.kit(), List.of(live, back, drop)))
                .fill(new PagedRows(walk, rows))
                .focus(live);
    }

    private void publish(Walk walk) {
        OrderPlan plan = work.draft().plan();
        String basedOn = work.base().stamp();
        String said = work.draft().changes().stream()
                .map(new OrderWords(walk, work)::change)
                .collect(Collectors.joining("; "));
        walk.ask(() -> work.outside().store().publish(plan, basedOn), outcome -> told(walk, outcome, said));
    }

    private void told(Walk walk, PublishOutcome outcome, String said) {
        if (outcome instanceof PublishOutcome.Published done) {
            work.startFrom(done.now());
            work.awaitShown();
            work.outside().published().run();
            walk.journal("order", "", said);
            note = "";
            walk.back();
        } else if (outcome instanceof PublishOutcome.ChangedMeanwhile other) {
            work.changedMeanwhile(other.theirs());
            note = walk.words("publish.meanwhile");
            walk.again();
            walk.say(note);
        } else if (outcome instanceof PublishOutcome.Refused refused) {
            note = walk.words("publish.refused." + refused.fault());
            walk.again();
            walk.say(note);
        }
    }

    /** The draft is what is published; the way back to what it was stays. */
    private void drop(Walk walk) {
        work.to(work.draft().published());
        walk.back();
    }
}
