package org.backwise.kiosk.ui.rooms;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderSlot;
import org.backwise.kiosk.core.library.TimedOrder;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.ListRow;

/** Which order holds when: the usual one, those with hours of their own, and the way to add one. */
final class TimesPlace implements Place {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final OrderWork work;

    TimesPlace(OrderWork work) {
        this.work = work;
    }

    @Override
    public Pane pane(Walk walk) {
        OrderPlan plan = work.draft().plan();
        OrderSlot now = plan.slotAt(work.outside().now().get());
        List<ListRow> rows = new ArrayList<>();
        rows.add(Rows.row(
                        walk,
                        "times-usual",
                        walk.words("times.usual"),
                        walk.words("times.usual.about"),
                        holds(walk, now, new OrderSlot.Usual()),
                        () -> {
                            work.work(new OrderSlot.Usual());
                            walk.back();
                        })
                .with(Glyph.LIST));
        for (int i = 0; i < plan.timed().size(); i++) {
            OrderSlot.Timed slot = new OrderSlot.Timed(i);
            TimedOrder timed = plan.timed().get(i);
            rows.add(Rows.row(
                            walk,
                            "times-" + i,
                            timed.name(),
                            new OrderWords(walk, work).hours(timed),
                            holds(walk, now, slot),
                            () -> walk.go(new TimedPlace(work, slot)))
                    .with(Glyph.CALENDAR));
        }
        rows.add(Rows.row(walk, "times.add", Glyph.PLUS, () -> add(walk)));
        return new Pane(walk, walk.words("times.heading"))
                .line(walk.words("times.about"))
                .fill(new PagedRows(walk, rows));
    }

    private static String holds(Walk walk, OrderSlot now, OrderSlot slot) {
        return now.equals(slot) ? walk.words("times.now") : "";
    }

    private void add(Walk walk) {
        OrderPlan plan = work.draft().plan();
        if (plan.timed().size() == OrderPlan.MOST_TIMED) {
            walk.say(walk.words("times.most", OrderPlan.MOST_TIMED));
            return;
        }
        String name = IntStream.rangeClosed(1, OrderPlan.MOST_TIMED)
                .mapToObj(number -> walk.words("times.new", number))
                .filter(free ->
                        plan.timed().stream().noneMatch(timed -> timed.name().equals(free)))
                .findFirst()
                .orElseThrow();
        work.to(plan.plus(
                new TimedOrder(name, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), OPENS, NOON, plan.usual())));
        walk.go(new TimedPlace(work, new OrderSlot.Timed(plan.timed().size())));
    }
}
