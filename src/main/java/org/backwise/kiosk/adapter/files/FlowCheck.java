package org.backwise.kiosk.adapter.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.StillHold;

/** Tells where a flow's structure and its words do not match. */
final class FlowCheck {

    private final FlowPlan plan;
    private final Problems inWords;
    private final Pairing pairing;

    FlowCheck(FlowPlan plan, Problems inWords) {
        this.plan = plan;
        this.inWords = inWords;
        this.pairing = new Pairing(inWords, FlowFiles.PLAN);
    }

    void check(FlowWords words) {
        List<String> planned =
                plan.slides().stream().map(slide -> slide.id().value()).toList();
        Map<String, Integer> written = new LinkedHashMap<>();
        words.slides().forEach((id, slide) -> written.put(id, slide.page().line()));
        pairing.sameIds(planned, written, words.slidesLine());
        for (SlidePlan slide : plan.slides()) {
            SlideWords said = words.slides().get(slide.id().value());
            if (said != null) {
                pairing.speaker(slide.id().value(), slide.hearing(), said.page());
                cues(slide, said);
            }
        }
        if (plan.hasMoves() && words.handOut().isEmpty()) {
            inWords.tell(
                    words.handOutLine(),
                    "A flow with moves has no 'hand-out'.",
                    "Add 'hand-out:' with a list of the steps, for paper.");
        }
    }

    private void cues(SlidePlan slide, SlideWords said) {
        int line = said.page().line();
        String id = Quoted.of(slide.id().value());
        if (slide.hold().isPresent() && said.cues().isEmpty()) {
            inWords.tell(
                    line,
                    "The slide " + id + " has a hold, but no words for it.",
                    "Add 'hold:' with 'start', 'during' and 'end'.");
        }
        if (slide.hold().isEmpty() && said.cues().isPresent()) {
            inWords.tell(
                    line,
                    "The slide " + id + " has words for a hold, but flow.yaml has no hold there.",
                    "Add the hold to flow.yaml, or take 'hold' out here.");
        }
        said.cues().ifPresent(cues -> change(slide, cues, line));
    }

    /** Who only listens has to be told when the other side or the other way comes. */
    private void change(SlidePlan slide, HoldCues cues, int line) {
        boolean twoWays = slide.hold()
                .filter(hold -> hold instanceof CountedMoves moves && moves.ways() == 2)
                .isPresent();
        boolean oneWay = slide.hold()
                .filter(hold -> !twoWays && (hold instanceof CountedMoves || hold instanceof StillHold))
                .isPresent();
        String id = Quoted.of(slide.id().value());
        if (twoWays && cues.change().isEmpty()) {
            inWords.tell(
                    line,
                    "The slide " + id + " is done two ways, but nothing is said between them.",
                    "Add 'change' to its 'hold', like 'change: Now the other side.'");
        }
        if (oneWay && cues.change().isPresent()) {
            inWords.tell(
                    line,
                    "The slide " + id + " has 'change', but flow.yaml has no two ways there.",
                    "Write 'ways: 2' in flow.yaml, or take 'change' out here.");
        }
    }
}
