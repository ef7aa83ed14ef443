package org.backwise.kiosk.core.visit;

import java.util.List;

/**
 * Something failed; the kiosk says so calmly and tries again by itself.
 *
 * @param code short, to be read out to whoever helps
 * @param millisLeft until it tries again
 */
public record OutOfService(String code, int millisLeft) implements Screen {

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of();
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        return visit.stay();
    }

    @Override
    public Step back(Visit visit) {
        return visit.stay();
    }

    @Override
    public Step tick(Visit visit, int passed) {
        return passed >= millisLeft
                ? visit.finished()
                : visit.with(new OutOfService(code, millisLeft - passed)).stay();
    }

    @Override
    public boolean isIdleMeasured() {
        return false;
    }
}
