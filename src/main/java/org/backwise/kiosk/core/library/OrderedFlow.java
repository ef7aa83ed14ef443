package org.backwise.kiosk.core.library;

import java.util.ArrayList;
import java.util.List;

/**
 * A flow's place in the order.
 *
 * @param slides the slides to show, in this order; all of them as the flow has them where this names none of its own
 */
public record OrderedFlow(FlowId id, Shown shown, List<SlideId> slides) {

    public OrderedFlow {
        slides = List.copyOf(slides);
    }

    /** The same with other slides. */
    public OrderedFlow with(List<SlideId> others) {
        return new OrderedFlow(id, shown, others);
    }

    /** The same, shown or hidden. */
    public OrderedFlow with(Shown other) {
        return new OrderedFlow(id, other, slides);
    }

    /** The flow as it shows. What is locked is always in it and in its place, whatever is named here. */
    public Flow applyTo(Flow flow) {
        List<Slide> named = slides.stream()
                .distinct()
                .flatMap(id -> flow.slides().stream().filter(slide -> slide.id().equals(id)))
                .toList();
        return named.isEmpty() ? flow : flow.withSlides(lockedInPlace(flow, named));
    }

    /** Only what the flow itself puts before its check may stand there; stop signs and help end the flow. */
    private static List<Slide> lockedInPlace(Flow flow, List<Slide> named) {
        List<Slide> checks = ofKind(flow, SlideKind.CHECK);
        List<Slide> arranged = new ArrayList<>();
        for (Slide slide : named) {
            if (!mayPrecede(slide, checks, flow)) {
                addMissing(checks, arranged);
            }
            if (!slide.kind().endsTheFlow() && !arranged.contains(slide)) {
                arranged.add(slide);
            }
        }
        addMissing(checks, arranged);
        arranged.addAll(ofKind(flow, SlideKind.STOP_SIGNS));
        arranged.addAll(ofKind(flow, SlideKind.HELP));
        return arranged;
    }

    private static boolean mayPrecede(Slide slide, List<Slide> checks, Flow flow) {
        return slide.kind() != SlideKind.CHECK
                && checks.stream()
                        .allMatch(check ->
                                flow.slides().indexOf(slide) < flow.slides().indexOf(check));
    }

    private static void addMissing(List<Slide> some, List<Slide> to) {
        some.stream().filter(slide -> !to.contains(slide)).forEach(to::add);
    }

    private static List<Slide> ofKind(Flow flow, SlideKind kind) {
        return flow.slides().stream().filter(slide -> slide.kind() == kind).toList();
    }
}
