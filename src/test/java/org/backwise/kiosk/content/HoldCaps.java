package org.backwise.kiosk.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.PacedHold;
import org.backwise.kiosk.core.library.Phase;
import org.backwise.kiosk.core.library.PhaseKind;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.StillHold;

/** No move is held longer than its kind of move allows. */
final class HoldCaps implements ContentRule {

    private static final Set<PhaseKind> AT_EASE = Set.of(PhaseKind.READY, PhaseKind.REST);

    private static final List<Cap> CAPS = List.of(
            new Cap("neck-shoulder/ear-to-shoulder", "\\b(ear|head) to(ward)?\\b|tip your .*\\bear\\b", 15),
            new Cap("neck-shoulder/head-turns", "turn your head", 10),
            new Cap("back-bend/lean-back", "lean back", 5),
            new Cap("", "", StillHold.CAP));

    /** @param words what tells such a move wherever else it stands; everything where this is empty */
    private record Cap(String slide, String words, int seconds) {

        boolean concerns(Flow flow, Slide slide) {
            String said =
                    slide.page().heading() + " " + String.join(" ", slide.page().lines());
            return this.slide.equals(Content.place(flow, slide))
                    || Pattern.compile("(?i)" + words).matcher(said).find();
        }
    }

    @Override
    public List<Finding> findings(Library library) {
        return new SlideRule((flow, slide) -> {
                    int most = slide.hold()
                            .map(PacedHold::hold)
                            .map(HoldCaps::longest)
                            .orElse(0);
                    int cap = CAPS.stream()
                            .filter(one -> one.concerns(flow, slide))
                            .mapToInt(Cap::seconds)
                            .min()
                            .orElseThrow();
                    return FlowRule.when(most > cap, "takes up to " + most + " s, more than " + cap);
                })
                .findings(library);
    }

    private static int longest(Hold hold) {
        int paced = hold.phases(HoldLength.USUAL).stream()
                .filter(phase -> !AT_EASE.contains(phase.kind()))
                .mapToInt(Phase::seconds)
                .max()
                .orElse(0);
        return hold instanceof StillHold still ? Math.max(paced, still.most()) : paced;
    }
}
