package org.backwise.kiosk.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Library;

/**
 * A rule about one flow at a time.
 *
 * @param concerns the flows that it is about
 * @param fault what is wrong with such a flow, if anything
 */
record FlowRule(Predicate<Flow> concerns, Function<Flow, Optional<String>> fault) implements ContentRule {

    /** About every flow with moves. */
    static FlowRule ofMoves(Function<Flow, Optional<String>> fault) {
        return new FlowRule(FlowRule::hasMoves, fault);
    }

    @Override
    public List<Finding> findings(Library library) {
        return library.flows().stream()
                .filter(concerns)
                .flatMap(flow ->
                        fault.apply(flow).map(what -> new Finding(flow.id().value(), what)).stream())
                .toList();
    }

    static boolean hasMoves(Flow flow) {
        return flow.slides().stream().anyMatch(slide -> slide.kind().isMove());
    }

    static Optional<String> when(boolean wrong, String what) {
        return wrong ? Optional.of(what) : Optional.empty();
    }
}
