package org.backwise.kiosk.adapter.files;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.TimedOrder;

/**
 * What {@code order.yaml} says, before it is compared with the flows there are.
 *
 * @param usual the entries that hold when no others do
 * @param timed the entries with hours of their own
 */
record WrittenOrder(List<OrderEntry> usual, List<Timed> timed) {

    /** Entries that hold at some hours of some days. */
    record Timed(
            int line, String name, List<DayOfWeek> days, LocalTime from, LocalTime until, List<OrderEntry> entries) {

        /** Empty where these hours cannot be. */
        Optional<TimedOrder> with(Order order) {
            return days.isEmpty() || !TimedOrder.isBefore(from, until)
                    ? Optional.empty()
                    : Optional.of(new TimedOrder(name, EnumSet.copyOf(days), from, until, order));
        }
    }

    /** The plan just as it is written, whatever flows there are. */
    OrderPlan plan() {
        return new OrderPlan(
                order(usual),
                timed.stream()
                        .flatMap(part -> part.with(order(part.entries())).stream())
                        .toList());
    }

    private static Order order(List<OrderEntry> entries) {
        return new Order(entries.stream()
                .map(entry -> new OrderedFlow(
                        entry.id(),
                        entry.shown(),
                        entry.slides().stream().map(Located::value).toList()))
                .toList());
    }
}
