package org.backwise.kiosk.ui.text;

import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.Phase;
import org.backwise.kiosk.core.library.PhaseKind;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.visit.Holding;

/** The words of a hold, phase by phase. */
final class HoldTexts {

    private final Words words;

    HoldTexts(Words words) {
        this.words = words;
    }

    /** A move that belongs at home is only watched: nothing here asks to do it. */
    ScreenText shownOnly(Holding holding) {
        String what = holding.isOver()
                ? words.get("hold.home.over")
                : words.get("hold.home." + holding.phase().kind());
        return ScreenText.of(words.get("hold.home"), what).withSafety(words.get("hold.home.safety"));
    }

    ScreenText of(Holding holding) {
        if (holding.isOver()) {
            ScreenText over = ScreenText.of(words.get("hold.over"), words.get("hold.over.line"));
            return isSided(holding)
                    ? over.withNote(words.get("hold.note.over"))
                    : over.withSafety(words.get("hold.safety.over.both"));
        }
        return ScreenText.of(heading(holding.phase()), line(holding)).withNote(words.get("hold.note"));
    }

    private static boolean isSided(Holding holding) {
        return holding.phases().stream().anyMatch(phase -> phase.side() != Side.BOTH);
    }

    /** The turn and the side, for example "Round 1 of 2, left side". */
    String status(Holding holding) {
        Phase phase = holding.phase();
        if (holding.isOver()) {
            return words.get("hold.done");
        }
        if (phase.turns() == 1) {
            return words.get("hold.only." + phase.side());
        }
        return phase.side() == Side.BOTH
                ? words.get(isBreath(phase) ? "hold.turn.breath" : "hold.turn", phase.turn(), phase.turns())
                : words.get("hold.side.turn", words.get("hold.side." + phase.side()), phase.turn(), phase.turns());
    }

    private static boolean isBreath(Phase phase) {
        return phase.kind() == PhaseKind.BREATHE_IN || phase.kind() == PhaseKind.BREATHE_OUT;
    }

    /** What stands in the ring below the number of seconds, or alone when there is nothing left to count. */
    String unit(Holding holding) {
        if (holding.isOver()) {
            return words.get("hold.done");
        }
        return words.get(holding.secondsLeft() == 1 ? "hold.second" : "hold.seconds");
    }

    private String heading(Phase phase) {
        return phase.kind() == PhaseKind.READY ? words.get("hold.ready") : words.get("hold." + phase.kind());
    }

    private String line(Holding holding) {
        HoldCues cues = holding.paced().cues();
        Phase phase = holding.phase();
        return switch (phase.kind()) {
            case READY, BREATHE_IN -> cues.startOn(phase.side());
            case REST -> cues.endOn(phase.side());
            case CHANGE -> cues.change().orElse(words.get("hold.CHANGE"));
            case HOLD, MOVE, BREATHE_OUT -> cues.during();
        };
    }
}
