package org.backwise.kiosk.content;

import static org.backwise.kiosk.content.FlowRule.when;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.PacedHold;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.Posture;
import org.backwise.kiosk.core.library.Readability;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.SlowBreaths;
import org.backwise.kiosk.core.library.StillHold;

/** What every slide must be, so that a move is safe where it is done and for whom it is offered. */
final class SlideRules {

    private static final int CUE_WORDS = 15;
    private static final Pattern LEFT_OR_RIGHT = Pattern.compile("(?i)\\b(left|right)\\b");
    private static final Pattern BOTH_WAYS = Pattern.compile("(?i)\\b(left|right|each (side|leg|arm|foot)"
            + "|other (side|leg|arm|way)|change (legs|arms|hands|sides))\\b");

    /** In the waiting room everybody sits. */
    static final ContentRule SEATED_HERE = new SlideRule((flow, slide) -> when(
            flow.place() == Place.HERE && slide.kind().isMove() && slide.posture() != Posture.SEATED,
            "is not seated, but done here"));

    static final ContentRule HIDDEN_FROM_UNSTEADY = new SlideRule((flow, slide) -> when(
            slide.kind().isMove()
                    && slide.posture() != Posture.SEATED
                    && slide.posture() != Posture.HELPER
                    && !slide.hiddenAfter().contains(Flag.UNSTEADY),
            "is offered to who is unsteady"));

    /** Nobody is asked which line of "Ask us first" fits, so only what suits them all stays. */
    static final ContentRule ONLY_BREATHING_AFTER_ASK_FIRST = new SlideRule((flow, slide) -> when(
            slide.safeAfter().contains(Flag.ASK_FIRST) && !isPaced(slide, SlowBreaths.class::isInstance),
            "is offered to who must ask first"));

    /** A move with a side is paced on both sides. */
    static final ContentRule SIDES_PACED = new SlideRule((flow, slide) -> {
        String words = String.join(" ", slide.page().lines());
        boolean oneSided = LEFT_OR_RIGHT.matcher(words).find()
                && isPaced(
                        slide, hold -> hold instanceof StillHold && sides(hold).equals(Set.of(Side.BOTH)));
        boolean oneWay = BOTH_WAYS.matcher(words).find()
                && isPaced(slide, hold -> hold instanceof CountedMoves counted && counted.ways() == 1);
        return when(oneSided || oneWay, "names a side, but is paced without sides");
    });

    /** Who cannot look is told when to begin, to keep on, and to end, and on which side. */
    static final ContentRule SPOKEN_CUES =
            new SlideRule((flow, slide) -> slide.hold().flatMap(SlideRules::cueFault));

    private SlideRules() {}

    private static boolean isPaced(Slide slide, Predicate<Hold> how) {
        return slide.hold().map(PacedHold::hold).filter(how).isPresent();
    }

    private static Optional<String> cueFault(PacedHold paced) {
        HoldCues cues = paced.cues();
        if (Content.cues(cues).anyMatch(cue -> Readability.words(cue).count() > CUE_WORDS)) {
            return Optional.of("has a cue of more than " + CUE_WORDS + " words");
        }
        Hold hold = paced.hold();
        if (hold instanceof CountedMoves moves
                && moves.ways() == 2
                && cues.change().isEmpty()) {
            return Optional.of("does not say when the other side comes");
        }
        boolean silent = sides(hold).stream()
                .anyMatch(
                        side -> cues.startOn(side).isBlank() || cues.endOn(side).isBlank());
        if (silent || cues.during().isBlank()) {
            return Optional.of("has a cue without words");
        }
        return when(sides(hold).stream().anyMatch(side -> isMisled(side, cues, hold)), "says the wrong side or none");
    }

    private static Set<Side> sides(Hold hold) {
        return hold instanceof StillHold still ? Set.copyOf(still.turns()) : Set.of(Side.BOTH);
    }

    private static boolean isMisled(Side side, HoldCues cues, Hold hold) {
        String start = cues.startOn(side).toLowerCase(Locale.ENGLISH);
        boolean named = LEFT_OR_RIGHT.matcher(start).find();
        boolean needsName = sides(hold).size() > 1;
        return side != Side.BOTH
                && (named || needsName)
                && !start.contains(side.name().toLowerCase(Locale.ENGLISH));
    }
}
