package org.backwise.kiosk.adapter.files;

import java.util.List;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.FlowGroup;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.ReviewRecord;
import org.backwise.kiosk.core.library.Risk;

/** A flow as {@code flow.yaml} has it: all but its words. Where a problem was told, a value is only a stand-in. */
record FlowPlan(
        FlowId id,
        Place place,
        Risk risk,
        int minutes,
        FlowGroup group,
        List<CardName> cards,
        List<SlidePlan> slides,
        ReviewRecord review) {

    boolean hasMoves() {
        return slides.stream().anyMatch(slide -> slide.kind().isMove());
    }
}
