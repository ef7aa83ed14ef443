package org.backwise.kiosk.ui.shell;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.Onlooker;
import org.backwise.kiosk.core.visit.Step;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;

/** Carries events into the visit, shows what it becomes, and hands its effects out. Used on the event thread only. */
final class VisitLoop {

    private final Consumer<Visit> shows;
    private final BiConsumer<Visit, Effect> runs;
    private Onlooker watches = (event, before, after) -> {};
    private Visit visit;

    VisitLoop(Visit first, Consumer<Visit> shows, BiConsumer<Visit, Effect> runs) {
        this.visit = first;
        this.shows = shows;
        this.runs = runs;
    }

    Visit visit() {
        return visit;
    }

    /** Looks on from now on, as others may: is given the visit before and after every event. */
    void watch(Onlooker onlooker) {
        watches = watches.and(onlooker);
    }

    void send(VisitEvent event) {
        Step step = visit.on(event);
        Visit before = visit;
        visit = step.visit();
        // Making a screen takes a while: speech that has no need of it begins meanwhile.
        int first =
                (int) step.effects().stream().takeWhile(VisitLoop::isForTheEar).count();
        step.effects().subList(0, first).forEach(effect -> runs.accept(visit, effect));
        shows.accept(visit);
        step.effects().stream().skip(first).forEach(effect -> runs.accept(visit, effect));
        watches.see(event, before, step.visit());
    }

    /** Whether it is the same on the screen before as on the one that comes. */
    private static boolean isForTheEar(Effect effect) {
        return effect == Effect.Speech.HUSH || effect == Effect.Speech.TELL_SCREEN || effect instanceof Effect.Play;
    }
}
