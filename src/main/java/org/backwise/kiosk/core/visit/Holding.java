package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.library.PacedHold;
import org.backwise.kiosk.core.library.Phase;
import org.backwise.kiosk.core.library.PhaseKind;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.speech.SoundCue;

/**
 * A move that is being paced. It can be ended at any moment at no cost; when its time is over it waits.
 *
 * @param at index of the phase, from 0; equal to the number of phases when all are over
 * @param millis how much of the phase is over
 */
public record Holding(OnSlide slide, PacedHold paced, List<Phase> phases, int at, int millis, Pace pace)
        implements Screen {

    /** Whether the time of a hold goes by. */
    public enum Pace {
        RUNNING,
        PAUSED
    }

    private static final List<Integer> COUNTED = List.of(10, 5);
    private static final Set<PhaseKind> EXPLAINED = Set.of(PhaseKind.READY, PhaseKind.REST, PhaseKind.CHANGE);

    public Holding {
        phases = List.copyOf(phases);
    }

    static Step begin(OnSlide slide, PacedHold paced, HoldLength length, Visit visit) {
        Holding holding = new Holding(slide, paced, paced.hold().phases(length), 0, 0, Pace.RUNNING);
        Step entered = visit.with(holding).hush();
        return Visit.after(entered.effects(), holding.say(entered.visit(), holding.beginning()));
    }

    /** True when all phases are over and the kiosk waits for the patient. */
    public boolean isOver() {
        return at >= phases.size();
    }

    /** The phase that runs, or the last one when all are over. */
    public Phase phase() {
        return phases.get(Math.min(at, phases.size() - 1));
    }

    /** Whole seconds left of this phase. */
    public int secondsLeft() {
        return isOver() ? 0 : (phase().seconds() * 1000 - millis + 999) / 1000;
    }

    @Override
    public List<Choice> choices(Visit visit) {
        List<Choice> choices =
                new ArrayList<>(List.of(Choice.Go.COMFORT, Choice.Go.HOME, Choice.Go.BACK, Choice.Go.STOP_IT_HURTS));
        choices.addAll(isOver() ? List.of(Choice.Go.NEXT) : List.of(Choice.Go.PAUSE_HOLD, Choice.Go.END_HOLD));
        return choices;
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice == Choice.Go.STOP_IT_HURTS) {
            return Stopped.begin(slide, visit);
        }
        if (choice == Choice.Go.PAUSE_HOLD) {
            Pace other = pace == Pace.RUNNING ? Pace.PAUSED : Pace.RUNNING;
            return visit.with(new Holding(slide, paced, phases, at, millis, other))
                    .hush();
        }
        if (choice == Choice.Go.BACK) {
            return back(visit);
        }
        return choice == Choice.Go.HOME ? slide.leave(visit) : next(visit);
    }

    @Override
    public Step next(Visit visit) {
        return isOver() ? slide.next(visit) : over(visit);
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(slide);
    }

    @Override
    public Step tick(Visit visit, int passed) {
        if (isOver() || pace == Pace.PAUSED) {
            return visit.stay();
        }
        Holding later = new Holding(slide, paced, phases, at, millis + passed, pace);
        if (later.millis >= phase().seconds() * 1000) {
            return isStillExplained(visit) ? visit.stay() : later.nextPhase(visit);
        }
        boolean counts = later.secondsLeft() != secondsLeft() && COUNTED.contains(later.secondsLeft());
        Visit moved = visit.with(later);
        return counts && phase().kind() == PhaseKind.HOLD
                ? say(moved, new Cue.HoldLeft(later.secondsLeft()))
                : moved.stay();
    }

    /** Getting ready, resting and changing over wait for what is being said about them, however slow the voice. */
    private boolean isStillExplained(Visit visit) {
        return EXPLAINED.contains(phase().kind()) && visit.speaking() == Speaking.BRIEF;
    }

    /** A patient who holds a pose is there, though touching nothing. */
    @Override
    public boolean isIdleMeasured() {
        return isOver() || pace == Pace.PAUSED;
    }

    private Step nextPhase(Visit visit) {
        if (at + 1 >= phases.size()) {
            return over(visit);
        }
        Holding next = new Holding(slide, paced, phases, at + 1, 0, pace);
        return say(visit.with(next), next.beginning());
    }

    private Step over(Visit visit) {
        Holding over = new Holding(slide, paced, phases, phases.size(), 0, pace);
        Step hushed = visit.with(over).hush();
        Step told = say(hushed.visit(), new Cue.HoldOver(phase(), paced.cues()));
        boolean heard = !told.effects().isEmpty();
        return Visit.after(
                heard ? List.of(Effect.Speech.HUSH, new Effect.Play(SoundCue.DONE)) : hushed.effects(), told);
    }

    /** Nobody is told to do a move here that belongs at home. */
    private Step say(Visit visit, Cue cue) {
        return isShownOnly(visit) ? visit.stay() : visit.cue(cue);
    }

    /** Whether this only shows how a move goes that is done at home. */
    public boolean isShownOnly(Visit visit) {
        return slide.flow(visit).place() == Place.HOME;
    }

    private Cue beginning() {
        return new Cue.PhaseBegins(phase(), paced.cues());
    }

    @Override
    public Optional<FlowId> flowShown() {
        return Optional.of(slide.flow());
    }
}
