package org.backwise.kiosk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.PacedHold;
import org.backwise.kiosk.core.library.Posture;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.SlideKind;

/** A slide that can still be spoilt. */
final class SlideDraft {

    final String id;
    SlideKind kind;
    PageDraft page;
    Posture posture = Posture.SEATED;
    Optional<Hold> hold = Optional.empty();
    HoldCues cues = new HoldCues(
            Map.of(Side.LEFT, "Lean left.", Side.RIGHT, "Lean right.", Side.BOTH, "Begin."),
            "Keep breathing.",
            Map.of(Side.BOTH, "Come back."),
            Optional.of("Now the other side."));
    Set<Flag> safeAfter = Set.of();
    Set<Flag> hiddenAfter = Set.of();

    SlideDraft(String id, SlideKind kind, String heading, String... lines) {
        this.id = id;
        this.kind = kind;
        this.page = new PageDraft(heading, new ArrayList<>(List.of(lines)));
    }

    SlideDraft paced(Hold paced) {
        hold = Optional.of(paced);
        return this;
    }

    Slide slide() {
        return new Slide(
                new SlideId(id),
                kind,
                posture,
                page.page(),
                hold.map(paced -> new PacedHold(paced, cues)),
                safeAfter,
                hiddenAfter);
    }
}
