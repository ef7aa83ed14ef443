package org.backwise.kiosk.core.visit;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FlowId;

/**
 * "Stop, it hurts": rest, then call staff or see when to get help. The way back to the slide leads over the help screen.
 *
 * @param millisLeft of the rest that the slide asks for
 */
public record Stopped(OnSlide slide, int millisLeft) implements Screen {

    static Step begin(OnSlide slide, Visit visit) {
        return visit.enter(new Stopped(slide, visit.library().shared().restSeconds() * 1000));
    }

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(Choice.Go.COMFORT, Choice.Go.GET_HELP, Choice.Go.READ_ALOUD, Choice.Go.CALL_STAFF);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        return slide.leave(visit);
    }

    @Override
    public Step next(Visit visit) {
        return slide.leave(visit);
    }

    @Override
    public Step back(Visit visit) {
        return slide.leave(visit);
    }

    @Override
    public Step tick(Visit visit, int passed) {
        Visit rested = visit.with(new Stopped(slide, Math.max(0, millisLeft - passed)));
        return millisLeft > 0 && millisLeft <= passed ? rested.enter(rested.screen()) : rested.stay();
    }

    /** The rest is part of the advice, so the clock of the visit waits for it. */
    @Override
    public boolean isIdleMeasured() {
        return millisLeft == 0;
    }

    @Override
    public Optional<FlowId> flowShown() {
        return Optional.of(slide.flow());
    }
}
