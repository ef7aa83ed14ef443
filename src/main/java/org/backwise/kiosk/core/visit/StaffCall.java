package org.backwise.kiosk.core.visit;

import java.util.List;

/**
 * Asks for staff out loud, again and again, whatever the patient chose about speech.
 *
 * @param under the screen to go back to
 * @param millis since the call was last spoken
 */
public record StaffCall(Screen under, int millis) implements Screen {

    private static final int REPEAT_MILLIS = 12_000;

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(Choice.Go.CLOSE);
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
    public Step tick(Visit visit, int passed) {
        if (visit.speaking() == Speaking.TALKING) {
            return visit.stay();
        }
        return millis + passed >= REPEAT_MILLIS
                ? visit.with(new StaffCall(under, 0)).tell()
                : visit.with(new StaffCall(under, millis + passed)).stay();
    }

    @Override
    public Screen base() {
        return under.base();
    }
}
