package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.PacedHold;
import org.backwise.kiosk.core.library.Slide;

/** Puts a flow's structure and its words together, once both have been found to be right. */
final class FlowJoin {

    private FlowJoin() {}

    static Flow of(FlowPlan plan, FlowWords words) {
        List<Slide> slides = plan.slides().stream()
                .map(slide -> slide(slide, words.slides().get(slide.id().value())))
                .toList();
        return new Flow(
                plan.id(),
                words.title(),
                plan.place(),
                plan.risk(),
                plan.minutes(),
                plan.group(),
                plan.cards(),
                slides,
                words.handOut(),
                words.bookExtra(),
                plan.review());
    }

    private static Slide slide(SlidePlan plan, SlideWords words) {
        Optional<PacedHold> hold = plan.hold().flatMap(paced -> words.cues().map(cues -> new PacedHold(paced, cues)));
        return new Slide(
                plan.id(),
                plan.kind(),
                plan.posture(),
                words.page().page(plan.picture().name(), plan.hearing()),
                hold,
                plan.safeAfter(),
                plan.hiddenAfter());
    }
}
