package org.backwise.kiosk.core.visit;

import java.util.List;
import org.backwise.kiosk.core.comfort.Talk;

/** Waits for a patient. */
public record Welcome() implements Screen {

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(Choice.Go.START, Choice.Go.START_ALOUD);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        Visit started = choice == Choice.Go.START_ALOUD
                ? visit.with(visit.memory().with(visit.comfort().with(Talk.ON)))
                : visit;
        return started.enter(new Menu());
    }

    @Override
    public Step next(Visit visit) {
        return visit.enter(new Menu());
    }

    @Override
    public Step back(Visit visit) {
        return visit.stay();
    }

    /** Invites aloud now and then, as often as the clinic wants it. */
    @Override
    public Step tick(Visit visit, int passed) {
        int invitation = visit.terms().audio().invitation() * 1000;
        if (invitation == 0) {
            return visit.stay();
        }
        int quiet = visit.quietMillis() + passed;
        return quiet >= invitation
                ? visit.quietFor(0)
                        .tell(new Cue.Invitation(visit.library().notices().urgent()))
                : visit.quietFor(quiet).stay();
    }

    @Override
    public boolean isIdleMeasured() {
        return false;
    }
}
