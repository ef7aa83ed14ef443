package org.backwise.kiosk.ui.rooms;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.staff.EarlierOrder;
import org.backwise.kiosk.core.staff.FlowList;
import org.backwise.kiosk.core.staff.OrderDraft;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.ListRow;

/** Orders that were published before, each of which can come back into the draft. */
final class EarlierPlace implements Place {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE, MMM d, HH:mm", Locale.ENGLISH);
    private static final int MOST_NAMED = 3;

    private final OrderWork work;
    private Optional<List<EarlierOrder>> earlier = Optional.empty();

    EarlierPlace(OrderWork work) {
        this.work = work;
    }

    @Override
    public Pane pane(Walk walk) {
        if (earlier.isEmpty()) {
            walk.ask(work.outside().store()::earlier, found -> {
                earlier = Optional.of(found);
                walk.again();
            });
        }
        List<ListRow> rows = new ArrayList<>();
        for (EarlierOrder order : earlier.orElse(List.of())) {
            String when = walk.words("earlier.until", WHEN.format(order.since()));
            rows.add(Rows.row(
                            walk,
                            "earlier-" + rows.size(),
                            when,
                            differs(walk, order.plan()),
                            "",
                            () -> walk.go(new SurePlace("earlier", when, () -> bring(walk, order.plan()))))
                    .with(Glyph.UNDO));
        }
        Pane pane = new Pane(walk, walk.words("earlier.heading"));
        String none = earlier.isEmpty() ? walk.words("order.reading") : walk.words("earlier.none");
        return rows.isEmpty()
                ? pane.line(none)
                : pane.line(walk.words("earlier.about")).fill(new PagedRows(walk, rows));
    }

    /** In what it differs from what is published now. */
    private String differs(Walk walk, OrderPlan plan) {
        OrderWords words = new OrderWords(walk, work);
        List<String> changes =
                OrderDraft.of(work.draft().published()).to(FlowList.whole(plan, work.whole())).changes().stream()
                        .map(words::change)
                        .toList();
        if (changes.isEmpty()) {
            return walk.words("earlier.same");
        }
        String named = changes.stream().limit(MOST_NAMED).collect(Collectors.joining(" "));
        int more = changes.size() - MOST_NAMED;
        return more > 0 ? named + " " + walk.words("earlier.more", more) : named;
    }

    private void bring(Walk walk, OrderPlan plan) {
        work.to(FlowList.whole(plan, work.whole()));
        work.note(walk.words("earlier.here"));
        walk.back();
    }
}
