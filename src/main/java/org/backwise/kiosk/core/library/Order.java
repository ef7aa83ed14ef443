package org.backwise.kiosk.core.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What staff set: which flows and slides show, and in what order. Flows that it does not name are not shown, except the
 * flow {@link FlowId#GET_HELP}, which always is. Checks, stop signs and help show whatever the order says: the checks before
 * all that the flow has behind them, stop signs and help at its end.
 */
public record Order(List<OrderedFlow> flows) {

    public Order {
        flows = List.copyOf(flows);
    }

    /** Every flow shown, as they come. */
    public static Order of(List<Flow> flows) {
        return new Order(flows.stream()
                .map(flow -> new OrderedFlow(flow.id(), Shown.SHOWN, List.of()))
                .toList());
    }

    List<Flow> applyTo(List<Flow> all) {
        List<Flow> arranged = new ArrayList<>();
        for (OrderedFlow ordered : flows) {
            if (ordered.shown() == Shown.SHOWN) {
                find(all, ordered.id()).map(ordered::applyTo).ifPresent(arranged::add);
            }
        }
        if (find(arranged, FlowId.GET_HELP).isEmpty()) {
            find(all, FlowId.GET_HELP).ifPresent(help -> arranged.add(0, help));
        }
        return arranged;
    }

    private static Optional<Flow> find(List<Flow> flows, FlowId id) {
        return flows.stream().filter(flow -> flow.id().equals(id)).findFirst();
    }
}
