package org.backwise.kiosk.core.visit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.Hours;
import org.backwise.kiosk.core.settings.Times;
import org.backwise.kiosk.core.speech.SoundCue;

/**
 * Everything from a patient's first touch to the reset, as one immutable value: the state machine of the kiosk.
 *
 * @param terms what the clinic set
 * @param library what is shown in this visit
 * @param arriving a library to be shown from the next welcome on
 * @param quietMillis how long nobody has touched anything
 * @param tickets how many print jobs this kiosk was ever asked for, so that none is taken for another visit's
 * @param hours whether the loudspeaker has to be quiet now
 */
public record Visit(
        Terms terms,
        Library library,
        Optional<Library> arriving,
        Screen screen,
        Memory memory,
        Speaking speaking,
        int quietMillis,
        int tickets,
        Hours hours) {

    /** A kiosk with the usual sound and number of pages that waits for its next patient. */
    public static Visit waiting(Times times, Library library) {
        return waiting(Terms.of(times), library);
    }

    /** A kiosk that waits for its next patient. */
    public static Visit waiting(Terms terms, Library library) {
        return waiting(terms, library, 0, Hours.ORDINARY);
    }

    private static Visit waiting(Terms terms, Library library, int tickets, Hours hours) {
        return new Visit(
                terms,
                library,
                Optional.empty(),
                new Welcome(),
                Memory.of(terms.usualComfort()),
                Speaking.QUIET,
                0,
                tickets,
                hours);
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

    public Times times() {
        return terms.times();
    }

    /** How loud the voice is now: what the patient chose, within what the clinic allows at this hour. */
    public Volume volume() {
        return comfort().listening().volume().atMost(highest());
    }

    /** How loud the voice may be now. */
    public Volume highest() {
        return terms.audio().highest(comfort().listening().route(), hours);
    }

    Step stay() {
        return new Step(this, List.of());
    }

    /** Shows a screen, after an urgent notice that may come first, and reads it if the patient listens. */
    Step enter(Screen next) {
        return enter(NoticeShown.before(next, this), SoundCue.MOVED);
    }

    /** The same with another sound before it is read. */
    Step enter(Screen next, SoundCue sound) {
        return comfort().talk() == Talk.ON
                ? new Step(
                        with(next).with(Speaking.TALKING),
                        List.of(Effect.Speech.HUSH, new Effect.Play(sound), Effect.Speech.TELL_SCREEN))
                : with(next).hush();
    }

    /** Reads the screen whether or not the patient listens to the others. */
    Step tell() {
        return new Step(with(Speaking.TALKING), List.of(Effect.Speech.HUSH, Effect.Speech.TELL_SCREEN));
    }

    /** Reads the print-out, whether or not the patient listens to the screens. */
    Step tellPage() {
        return new Step(with(Speaking.TALKING), List.of(Effect.Speech.HUSH, Effect.Speech.TELL_PAGE));
    }

    /** What the printing room told changed the screen; it is read anew where it is the one that shows. */
    Step told(Screen next) {
        return told(next, SoundCue.MOVED);
    }

    /** The same with another sound before it is read. */
    Step told(Screen next, SoundCue sound) {
        boolean shows = next instanceof Printing || next instanceof PrintPreview;
        return shows && !next.equals(screen) ? enter(next, sound) : with(next).stay();
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
        return action.apply(screen, quietFor(0));
    }

    /** Says what has the focus, if the patient listens. */
    Step tellFocus() {
        return comfort().talk() == Talk.ON ? brief(Effect.Speech.TELL_FOCUS) : stay();
    }

    /** Says something short, whether or not the patient listens. */
    Step brief(Effect.Speech said) {
        return new Step(with(Speaking.BRIEF), List.of(Effect.Speech.HUSH, said));
    }

    /** Goes to another sentence of the screen, and on from there. */
    Step sentence(Effect.Speech which) {
        return new Step(with(Speaking.TALKING), List.of(which));
    }

    /** Says what changed about the voice or the screen, and keeps the place of what is being read. */
    Step interject(Cue cue) {
        Visit now = speaking == Speaking.QUIET ? with(Speaking.BRIEF) : this;
        return new Step(now, List.of(new Effect.Interject(cue)));
    }

    /** What was pressed has no effect here; who listens is told so by a sound. */
    Step nothing() {
        return comfort().talk() == Talk.ON ? new Step(this, List.of(new Effect.Play(SoundCue.NOTHING))) : stay();
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
            return enter(ComfortPanel.over(screen));
        }
        if (choice == Choice.Go.CALL_STAFF) {
            return with(new StaffCall(screen, 0)).tell();
        }
        return choice == Choice.Go.FINISH ? finished() : screen.choose(this, choice);
    }

    /** The one button that reads, pauses and goes on. */
    Step readAloud() {
        return switch (speaking) {
            case QUIET, BRIEF -> with(memory.with(comfort().with(Talk.ON))).tell();
            case TALKING -> new Step(with(Speaking.PAUSED), List.of(Effect.Speech.PAUSE));
            case PAUSED -> new Step(with(Speaking.TALKING), List.of(Effect.Speech.RESUME));
        };
    }

    Step tick(int millis) {
        if (screen.isIdleMeasured() && speaking != Speaking.TALKING) {
            int quiet = quietMillis + millis;
            if (quiet >= times().idle() * 1000) {
                return with(StillThere.over(screen, times())).tell();
            }
            return screen.tick(quietFor(quiet), millis);
        }
        return screen.tick(this, millis);
    }

    /** Everything about the patient is forgotten, and what staff changed meanwhile is shown. */
    Step finished() {
        Library next = arriving.orElse(library);
        return new Step(waiting(terms, next, tickets, hours), leaving());
    }

    private List<Effect> leaving() {
        return memory.prints().isAnythingLeft()
                ? List.of(Effect.Speech.HUSH, new Effect.ForgetPages())
                : List.of(Effect.Speech.HUSH);
    }

    Step broke(String code) {
        Visit broken = finished().visit().with(new OutOfService(code, times().retry() * 1000));
        Step shown = comfort().talk() == Talk.ON ? broken.tell() : broken.hush();
        return memory.prints().isAnythingLeft() ? after(List.of(new Effect.ForgetPages()), shown) : shown;
    }

    /** Dark, in the contrast that lights up the fewest dots. */
    Visit asleep() {
        return with(memory.with(comfort().with(Contrast.WHITE_ON_BLACK))).with(new Asleep());
    }

    Visit arriving(Library changed) {
        return screen instanceof Welcome
                ? waiting(terms, changed, tickets, hours)
                : new Visit(
                        terms, library, Optional.of(changed), screen, memory, speaking, quietMillis, tickets, hours);
    }

    /** The same, after nobody has touched anything for so long. */
    Visit quietFor(int millis) {
        return new Visit(terms, library, arriving, screen, memory, speaking, millis, tickets, hours);
    }

    /** The same at other hours. */
    Visit at(Hours now) {
        return new Visit(terms, library, arriving, screen, memory, speaking, quietMillis, tickets, now);
    }

    /** The same, heard or not. */
    Visit muted(Mute now) {
        return new Visit(terms.with(now), library, arriving, screen, memory, speaking, quietMillis, tickets, hours);
    }

    /** The same without what the clinic's notices tell for a time that is over. */
    Step noticesAt(LocalDateTime now) {
        Visit later = new Visit(
                terms,
                library.at(now),
                arriving.map(changed -> changed.at(now)),
                screen,
                memory,
                speaking,
                quietMillis,
                tickets,
                hours);
        return screen instanceof NoticeShown shown ? shown.at(now, later) : later.stay();
    }

    /** The same, with these choices remembered. */
    Visit with(Comfort chosen) {
        return with(memory.with(chosen));
    }

    Visit with(Screen next) {
        return new Visit(terms, library, arriving, next, memory, speaking, quietMillis, tickets, hours);
    }

    /** The same, with a number for one more print job. */
    Visit ticketed() {
        return new Visit(terms, library, arriving, screen, memory, speaking, quietMillis, tickets + 1, hours);
    }

    /** The flows gone through in this visit that can be taken home together. */
    public List<Flow> takenHome() {
        return memory.prints().flows().stream()
                .map(library::flow)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether this patient has been given as many pages as one visit may have. */
    boolean isPrintedOut() {
        return memory.prints().pages() >= terms.pagesAVisit();
    }

    /** Whether this patient would then have had more pages than one visit may have. */
    boolean isTooMuch(Proof wanted) {
        return memory.prints().pages() + wanted.pages() > terms.pagesAVisit();
    }

    Visit with(Memory next) {
        return new Visit(terms, library, arriving, screen, next, speaking, quietMillis, tickets, hours);
    }

    Visit with(Speaking next) {
        return new Visit(terms, library, arriving, screen, memory, next, quietMillis, tickets, hours);
    }

    /** This step, after other effects. */
    static Step after(List<Effect> first, Step step) {
        List<Effect> effects = new ArrayList<>(first);
        effects.addAll(step.effects());
        return new Step(step.visit(), effects);
    }
}
