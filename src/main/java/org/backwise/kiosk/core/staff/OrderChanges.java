package org.backwise.kiosk.core.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.TimedOrder;

/** In what two plans differ that both name every flow of the library. */
final class OrderChanges {

    private final OrderPlan before;
    private final OrderPlan after;
    private final List<OrderChange> found = new ArrayList<>();

    private OrderChanges(OrderPlan before, OrderPlan after) {
        this.before = before;
        this.after = after;
    }

    static List<OrderChange> between(OrderPlan before, OrderPlan after) {
        OrderChanges changes = new OrderChanges(before, after);
        changes.flows();
        changes.timed();
        if (changes.found.isEmpty() && !before.timed().equals(after.timed())) {
            changes.found.add(new OrderChange.TimedArranged());
        }
        return List.copyOf(changes.found);
    }

    private void flows() {
        List<OrderedFlow> from = before.usual().flows();
        List<OrderedFlow> to = after.usual().flows();
        List<FlowId> fromIds = from.stream().map(OrderedFlow::id).toList();
        List<FlowId> toIds = to.stream().map(OrderedFlow::id).toList();
        List<FlowId> kept = CommonOrder.of(fromIds, toIds);
        for (OrderedFlow flow : to) {
            int was = fromIds.indexOf(flow.id());
            Shown shownBefore = was < 0 ? Shown.HIDDEN : from.get(was).shown();
            if (flow.shown() != shownBefore) {
                found.add(
                        flow.shown() == Shown.SHOWN
                                ? new OrderChange.FlowShown(flow.id())
                                : new OrderChange.FlowHidden(flow.id()));
            }
            if (was >= 0 && !kept.contains(flow.id())) {
                found.add(new OrderChange.FlowMoved(flow.id(), was + 1, toIds.indexOf(flow.id()) + 1));
            }
            if (was >= 0 && !from.get(was).slides().equals(flow.slides())) {
                found.add(new OrderChange.SlidesChanged(flow.id()));
            }
        }
    }

    private void timed() {
        Map<String, TimedOrder> from = byName(before);
        Map<String, TimedOrder> to = byName(after);
        to.forEach((name, order) -> {
            if (!from.containsKey(name)) {
                found.add(new OrderChange.TimedAdded(name));
            } else if (!from.get(name).equals(order)) {
                found.add(new OrderChange.TimedChanged(name));
            }
        });
        from.keySet().stream()
                .filter(name -> !to.containsKey(name))
                .forEach(name -> found.add(new OrderChange.TimedRemoved(name)));
    }

    private static Map<String, TimedOrder> byName(OrderPlan plan) {
        Map<String, TimedOrder> named = new LinkedHashMap<>();
        plan.timed().forEach(order -> named.putIfAbsent(order.name(), order));
        return named;
    }
}
