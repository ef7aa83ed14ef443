package org.backwise.kiosk.core.visit;

import java.util.List;
import org.backwise.kiosk.core.settings.Times;

/**
 * "Are you still there?", seen and heard. Anything the patient does leads back to the same place, any number of times.
 *
 * @param millisLeft until everything is forgotten, counted from the end of the warning's own speech
 */
public record StillThere(Screen under, int millisLeft) implements Screen {

    private static final List<Integer> TOLD = List.of(45, 30, 20, 10);

    static StillThere over(Screen under, Times times) {
        return new StillThere(under, times.warning() * 1000);
    }

    /** Whole seconds left. */
    public int secondsLeft() {
        return (millisLeft + 999) / 1000;
    }

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(Choice.Go.STAY);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        return back(visit);
    }

    @Override
    public Step next(Visit visit) {
        return back(visit);
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(under);
    }

    @Override
    public Step moved(Visit visit) {
        return back(visit);
    }

    @Override
    public Step tick(Visit visit, int passed) {
        if (visit.speaking() == Speaking.TALKING) {
            return visit.stay();
        }
        StillThere later = new StillThere(under, millisLeft - passed);
        if (later.millisLeft <= 0) {
            return visit.finished();
        }
        boolean told = later.secondsLeft() != secondsLeft() && TOLD.contains(later.secondsLeft());
        Visit moved = visit.with(later);
        return told ? moved.tell(new Cue.ForgettingIn(later.secondsLeft())) : moved.stay();
    }

    @Override
    public boolean isIdleMeasured() {
        return false;
    }

    @Override
    public Screen base() {
        return under.base();
    }
}
