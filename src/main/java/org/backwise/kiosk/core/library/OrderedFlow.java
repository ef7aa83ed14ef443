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

    Flow applyTo(Flow flow) {
        if (slides.isEmpty()) {
            return flow;
        }
        List<Slide> arranged = new ArrayList<>();
        for (SlideId id : slides) {
            flow.slides().stream().filter(slide -> slide.id().equals(id)).forEach(arranged::add);
        }
        putBackLocked(flow, arranged);
        return arranged.isEmpty() ? flow : flow.withSlides(arranged);
    }

    /** Checks always come first; stop signs and help that were left out come last: none can be ordered away. */
    private static void putBackLocked(Flow flow, List<Slide> arranged) {
        int front = 0;
        for (Slide slide : flow.slides()) {
            if (slide.kind().lock() == Lock.FREE) {
                continue;
            }
            if (slide.kind() == SlideKind.CHECK) {
                arranged.remove(slide);
                arranged.add(front++, slide);
            } else if (!arranged.contains(slide)) {
                arranged.add(slide);
            }
        }
    }
}
