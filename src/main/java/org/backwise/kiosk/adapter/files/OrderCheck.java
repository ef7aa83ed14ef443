package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Lock;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.SlideId;

/** Makes an order of the entries that fit the flows, and tells those that do not. */
final class OrderCheck {

    private final Set<String> named;
    private final List<Flow> flows;
    private final Problems problems;

    /**
     * @param named all flows that there are folders for; one that is broken has been told already
     * @param flows the flows that are right
     */
    OrderCheck(Set<String> named, List<Flow> flows, Problems problems) {
        this.named = named;
        this.flows = flows;
        this.problems = problems;
    }

    OrderPlan plan(WrittenOrder written) {
        return new OrderPlan(
                order(written.usual()),
                written.timed().stream()
                        .flatMap(part -> part.with(order(part.entries())).stream())
                        .toList());
    }

    private Order order(List<OrderEntry> entries) {
        List<OrderedFlow> order = new ArrayList<>();
        Set<FlowId> used = new LinkedHashSet<>();
        for (OrderEntry entry : entries) {
            if (fits(entry, used)) {
                order.add(new OrderedFlow(entry.id(), entry.shown(), slides(entry)));
            }
        }
        if (!used.contains(FlowId.GET_HELP)) {
            problems.tell("The flow 'get-help' is left out. It shows anyway.", "Add '- flow: get-help' to 'flows'.");
        }
        return new Order(order);
    }

    private boolean fits(OrderEntry entry, Set<FlowId> used) {
        String id = entry.id().value();
        if (!named.contains(id) && !entry.id().equals(FlowId.GET_HELP)) {
            problems.tell(
                    entry.line(),
                    "There is no flow " + Quoted.of(id) + ".",
                    Nearest.hint(id, named) + "Name a folder of 'flows', or take this out.");
            return false;
        }
        if (!used.add(entry.id())) {
            problems.tell(entry.line(), "The flow " + Quoted.of(id) + " stands here twice.", "Keep one of the two.");
            return false;
        }
        if (entry.id().equals(FlowId.GET_HELP) && entry.shown() == Shown.HIDDEN) {
            problems.tell(entry.line(), "'get-help' cannot be hidden. It shows anyway.", "Write 'shown: yes'.");
        }
        return true;
    }

    private List<SlideId> slides(OrderEntry entry) {
        Optional<Flow> flow =
                flows.stream().filter(known -> known.id().equals(entry.id())).findFirst();
        if (entry.slides().isEmpty() || flow.isEmpty()) {
            return List.of();
        }
        List<String> known =
                flow.get().slides().stream().map(slide -> slide.id().value()).toList();
        Set<SlideId> slides = new LinkedHashSet<>();
        for (Located<SlideId> slide : entry.slides()) {
            if (fits(slide, known, slides)) {
                slides.add(slide.value());
            }
        }
        tellLocked(entry, flow.get(), slides);
        return List.copyOf(slides);
    }

    private boolean fits(Located<SlideId> slide, List<String> known, Set<SlideId> used) {
        String id = slide.value().value();
        if (!known.contains(id)) {
            problems.tell(
                    slide.line(),
                    "The flow has no slide " + Quoted.of(id) + ".",
                    Nearest.hint(id, known) + "Name one of its slides, or take this out.");
        } else if (used.contains(slide.value())) {
            problems.tell(slide.line(), "The slide " + Quoted.of(id) + " stands here twice.", "Keep one of the two.");
        }
        return known.contains(id);
    }

    private void tellLocked(OrderEntry entry, Flow flow, Set<SlideId> slides) {
        flow.slides().stream()
                .filter(slide -> slide.kind().lock() == Lock.LOCKED && !slides.contains(slide.id()))
                .forEach(slide -> problems.tell(
                        entry.slidesLine(),
                        "The slide " + Quoted.of(slide.id().value()) + " cannot be left out. It shows anyway.",
                        "Add '- " + slide.id() + "' to 'slides'."));
    }
}
