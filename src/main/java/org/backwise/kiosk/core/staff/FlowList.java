package org.backwise.kiosk.core.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;

/**
 * The flows of an order as staff change them: every flow of the library, shown or hidden, "when to get help" first.
 *
 * @param library all flows, in any order
 */
public record FlowList(Library library, Order order) {

    /** Every flow of the library once; what the order does not name comes last and is hidden. */
    public List<OrderedFlow> rows() {
        List<OrderedFlow> rows = new ArrayList<>();
        rows.add(named(FlowId.GET_HELP).with(Shown.SHOWN));
        Stream<FlowId> asOrdered = order.flows().stream().map(OrderedFlow::id);
        Stream.concat(asOrdered, library.flows().stream().map(Flow::id))
                .distinct()
                .filter(id -> !id.equals(FlowId.GET_HELP) && library.flow(id).isPresent())
                .map(this::named)
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    private OrderedFlow named(FlowId id) {
        return order.flows().stream()
                .filter(flow -> flow.id().equals(id))
                .findFirst()
                .orElse(new OrderedFlow(id, Shown.HIDDEN, List.of()));
    }

    /** The place in the list, from 0. */
    public int indexOf(FlowId id) {
        return rows().stream().map(OrderedFlow::id).toList().indexOf(id);
    }

    public OrderedFlow row(FlowId id) {
        return rows().get(indexOf(id));
    }

    /** How many flows show. */
    public long shown() {
        return rows().stream().filter(row -> row.shown() == Shown.SHOWN).count();
    }

    public Edited<Order> set(FlowId id, Shown shown) {
        if (id.equals(FlowId.GET_HELP)) {
            return new Edited.Refused<>(LockReason.GET_HELP_ALWAYS_SHOWS);
        }
        return new Edited.Done<>(with(row(id).with(shown)));
    }

    /** Moves a flow to another place in the list, from 0. */
    public Edited<Order> move(FlowId id, int to) {
        if (id.equals(FlowId.GET_HELP) || to == 0) {
            return new Edited.Refused<>(LockReason.GET_HELP_COMES_FIRST);
        }
        List<OrderedFlow> rows = new ArrayList<>(rows());
        if (to < 0 || to >= rows.size()) {
            return new Edited.Refused<>(to < 0 ? LockReason.ALREADY_FIRST : LockReason.ALREADY_LAST);
        }
        OrderedFlow moved = rows.remove(indexOf(id));
        rows.add(to, moved);
        return new Edited.Done<>(order(rows));
    }

    /** The order with other slides, or another showing, of one flow. */
    public Order with(OrderedFlow changed) {
        return order(rows().stream()
                .map(row -> row.id().equals(changed.id()) ? changed : row)
                .toList());
    }

    /** The same order, with every flow of the library named. */
    public Order whole() {
        return order(rows());
    }

    /** What it says of flows that are not there now is kept behind them. */
    private Order order(List<OrderedFlow> rows) {
        return new Order(Stream.concat(
                        rows.stream(),
                        order.flows().stream()
                                .filter(row -> library.flow(row.id()).isEmpty()))
                .toList());
    }

    /** This plan with every flow of the library named in each of its orders. */
    public static OrderPlan whole(OrderPlan plan, Library library) {
        return new OrderPlan(
                new FlowList(library, plan.usual()).whole(),
                plan.timed().stream()
                        .map(timed -> timed.with(new FlowList(library, timed.order()).whole()))
                        .toList());
    }
}
