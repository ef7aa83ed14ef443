package org.backwise.kiosk.core.library;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A slide to test with. */
public record ASlide(
        SlideKind kind, Posture posture, APage page, Optional<Hold> hold, Set<Flag> safeAfter, Set<Flag> hiddenAfter) {

    public static final HoldCues CUES =
            new HoldCues(Map.of(Side.BOTH, "Turn slowly."), "Keep breathing.", Map.of(Side.BOTH, "Come back."));

    public static ASlide of(SlideKind kind, String heading) {
        return new ASlide(kind, Posture.SEATED, APage.headed(heading), Optional.empty(), Set.of(), Set.of());
    }

    public static ASlide move(String heading) {
        return of(SlideKind.MOVE, heading);
    }

    public static ASlide easier(String heading) {
        return of(SlideKind.EASIER, heading);
    }

    public static ASlide learn(String heading) {
        return of(SlideKind.LEARN, heading);
    }

    public ASlide standing() {
        return new ASlide(kind, Posture.STANDING, page, hold, safeAfter, hiddenAfter);
    }

    public ASlide with(Hold paced) {
        return new ASlide(kind, posture, page, Optional.of(paced), safeAfter, hiddenAfter);
    }

    public ASlide with(APage changed) {
        return new ASlide(kind, posture, changed, hold, safeAfter, hiddenAfter);
    }

    public ASlide safeAfter(Flag... flags) {
        return new ASlide(kind, posture, page, hold, Set.of(flags), hiddenAfter);
    }

    public ASlide hiddenAfter(Flag... flags) {
        return new ASlide(kind, posture, page, hold, safeAfter, Set.of(flags));
    }

    /** Its id is its heading in lower case, joined by hyphens. */
    public Slide slide() {
        Page made = page.page();
        SlideId id = new SlideId(made.picture().name().value());
        return new Slide(
                id, kind, posture, made, hold.map(paced -> new PacedHold(paced, CUES)), safeAfter, hiddenAfter);
    }
}
