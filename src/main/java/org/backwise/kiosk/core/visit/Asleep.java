package org.backwise.kiosk.core.visit;

import java.util.List;

/** Night: the screen is dark and wakes at the first touch. */
public record Asleep() implements Screen {

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(Choice.Go.START);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        return visit.finished();
    }

    @Override
    public Step next(Visit visit) {
        return visit.finished();
    }

    @Override
    public Step back(Visit visit) {
        return visit.finished();
    }

    @Override
    public Step moved(Visit visit) {
        return visit.finished();
    }

    @Override
    public boolean isIdleMeasured() {
        return false;
    }
}
