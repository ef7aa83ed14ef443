package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.PrintOut;
import org.backwise.kiosk.core.settings.Times;

/**
 * Everything from a patient's first touch to the reset, as one immutable value: the state machine of the kiosk.
 *
 * @param pagesAVisit after how many printed pages the patient is sent to the desk
 * @param library what is shown in this visit
 * @param arriving a library to be shown from the next welcome on
 * @param quietMillis how long nobody has touched anything
 * @param tickets how many print jobs this kiosk was ever asked for, so that none is taken for another visit's
 */
public record Visit(
        Times times,
        int pagesAVisit,
        Library library,
        Optional<Library> arriving,
        Screen screen,
        Memory memory,
        Speaking speaking,
        int quietMillis,
        int tickets) {

    /** A kiosk with the usual limit of pages that waits for its next patient. */
    public static Visit waiting(Times times, Library library) {
        return waiting(times, PrintOut.USUAL.pagesAVisit(), library);
    }

    /** A kiosk that waits for its next patient. */
    public static Visit waiting(Times times, int pagesAVisit, Library library) {
        return waiting(times, pagesAVisit, library, 0);
    }

    private static Visit waiting(Times times, int pagesAVisit, Library library, int tickets) {
        return new Visit(
                times,
                pagesAVisit,
                library,
                Optional.empty(),
                new Welcome(),
                Memory.NOTHING,
                Speaking.QUIET,
                0,
                tickets);
    }

    /** What becomes of this visit when this happens. */
    public Step on(VisitEvent event) {
        return event.happenTo(this);
    }

    /** What can be pressed now, in reading order. */
    public List<Choice> choices() {
        return screen.choices(this);
    }

    public Comfort comfort() {
        return memory.comfort();
    }

    Step stay() {
        return new Step(this, List.of());
    }

    /** Shows a screen, and reads it if the patient listens. */
    Step enter(Screen next) {
        return comfort().talk() == Talk.ON ? with(next).tell() : with(next).hush();
    }

    /** Reads the screen whether or not the patient listens to the others. */
    Step tell() {
        return new Step(with(Speaking.TALKING), List.of(Effect.Speech.HUSH, Effect.Speech.TELL_SCREEN));
    }

    Step hush() {
        return new Step(with(Speaking.QUIET), List.of(Effect.Speech.HUSH));
    }

    /** Says a cue, if the patient listens. */
    Step cue(Cue cue) {
        return comfort().talk() == Talk.ON ? tell(cue) : stay();
    }

    /** Says a cue, whether or not the patient listens. */
    Step tell(Cue cue) {
        return new Step(with(Speaking.BRIEF), List.of(new Effect.TellCue(cue)));
    }

    /** An action by the patient: time starts anew, and whatever was being said is over. */
    Step touched(BiFunction<Screen, Visit, Step> action) {
        return action.apply(
                screen, new Visit(times, pagesAVisit, library, arriving, screen, memory, speaking, 0, tickets));
    }

    /** Says what has the focus, if the patient listens. */
    Step tellFocus() {
        return comfort().talk() == Talk.ON
                ? new Step(with(Speaking.BRIEF), List.of(Effect.Speech.HUSH, Effect.Speech.TELL_FOCUS))
                : stay();
    }

    /** Says that there is nothing further; nothing is asked of a patient who was asked whether they are there. */
    Step edge(Cue.Edge edge) {
        return screen instanceof StillThere ? screen.moved(this) : cue(new Cue.ScreenEnds(edge));
    }

    /** Whoever begins with a switch may not see the screen, so it is read. */
    Step setUpSwitches() {
        if (screen instanceof StillThere) {
            return screen.moved(this);
        }
        return screen instanceof Welcome
                ? with(memory.with(comfort().with(Talk.ON))).enter(SwitchSetup.over(new Menu()))
                : enter(SwitchSetup.over(screen));
    }

    Step choose(Choice choice) {
        if (!choices().contains(choice)) {
            return stay();
        }
        if (choice == Choice.Go.READ_ALOUD) {
            return readAloud();
        }
        if (choice == Choice.Go.COMFORT) {
            return enter(new ComfortPanel(screen));
        }
        if (choice == Choice.Go.CALL_STAFF) {
            return with(new StaffCall(screen, 0)).tell();
        }
        return choice == Choice.Go.FINISH ? finished() : screen.choose(this, choice);
    }

    /** The one button that reads, pauses and goes on. */
    private Step readAloud() {
        return switch (speaking) {
            case QUIET, BRIEF -> with(memory.with(comfort().with(Talk.ON))).tell();
            case TALKING -> new Step(with(Speaking.PAUSED), List.of(Effect.Speech.PAUSE));
            case PAUSED -> new Step(with(Speaking.TALKING), List.of(Effect.Speech.RESUME));
        };
    }

    Step tick(int millis) {
        if (screen.isIdleMeasured() && speaking != Speaking.TALKING) {
            int quiet = quietMillis + millis;
            if (quiet >= times.idle() * 1000) {
                return with(StillThere.over(screen, times)).tell();
            }
            Visit waited = new Visit(times, pagesAVisit, library, arriving, screen, memory, speaking, quiet, tickets);
            return screen.tick(waited, millis);
        }
        return screen.tick(this, millis);
    }

    /** Everything about the patient is forgotten, and what staff changed meanwhile is shown. */
    Step finished() {
        Library next = arriving.orElse(library);
        return new Step(waiting(times, pagesAVisit, next, tickets), List.of(Effect.Speech.HUSH));
    }

    Step broke(String code) {
        Visit broken = finished().visit().with(new OutOfService(code, times.retry() * 1000));
        return comfort().talk() == Talk.ON ? broken.tell() : broken.hush();
    }

    /** Dark, in the contrast that lights up the fewest dots. */
    Visit asleep() {
        return with(memory.with(comfort().with(Contrast.WHITE_ON_BLACK))).with(new Asleep());
    }

    Visit arriving(Library changed) {
        return screen instanceof Welcome
                ? waiting(times, pagesAVisit, changed, tickets)
                : new Visit(
                        times,
                        pagesAVisit,
                        library,
                        Optional.of(changed),
                        screen,
                        memory,
                        speaking,
                        quietMillis,
                        tickets);
    }

    Visit with(Screen next) {
        return new Visit(times, pagesAVisit, library, arriving, next, memory, speaking, quietMillis, tickets);
    }

    /** The same, with a number for one more print job. */
    Visit ticketed() {
        return new Visit(times, pagesAVisit, library, arriving, screen, memory, speaking, quietMillis, tickets + 1);
    }

    /** Whether this patient has been given as many pages as one visit may have. */
    boolean isPrintedOut() {
        return memory.prints().pages() >= pagesAVisit;
    }

    Visit with(Memory next) {
        return new Visit(times, pagesAVisit, library, arriving, screen, next, speaking, quietMillis, tickets);
    }

    Visit with(Speaking next) {
        return new Visit(times, pagesAVisit, library, arriving, screen, memory, next, quietMillis, tickets);
    }

    /** This step, after other effects. */
    static Step after(List<Effect> first, Step step) {
        List<Effect> effects = new ArrayList<>(first);
        effects.addAll(step.effects());
        return new Step(step.visit(), effects);
    }
}
