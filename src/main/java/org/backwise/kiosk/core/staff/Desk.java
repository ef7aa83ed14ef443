package org.backwise.kiosk.core.staff;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.comfort.Talk;

/**
 * The staff desk as one immutable value: who is there and where. It knows nothing of what rooms do; a room keeps its own
 * state.
 *
 * @param leaveMillis how long nobody need touch anything until the desk is left by itself
 * @param visit what lies under the desk
 * @param talk whether the desk speaks
 * @param mute whether staff have silenced the whole kiosk
 * @param quietMillis how long nobody has touched anything
 * @param asked how many questions about PINs there have been, so that no late answer is taken for another's
 */
public record Desk(
        int leaveMillis,
        PinState pins,
        DeskState state,
        Interrupted visit,
        Talk talk,
        Mute mute,
        int quietMillis,
        int asked) {

    /** A desk of a kiosk that can be heard, and that nobody is at. */
    public static Desk away(int leaveSeconds, PinState pins) {
        return away(leaveSeconds, pins, Mute.OFF);
    }

    /** A desk that nobody is at. */
    public static Desk away(int leaveSeconds, PinState pins, Mute mute) {
        return new Desk(leaveSeconds * 1000, pins, new Away(), Interrupted.NOBODY, Talk.ON, mute, 0, 0);
    }

    /** What becomes of the desk when this happens. */
    public DeskStep on(DeskEvent event) {
        return event.happenTo(this);
    }

    /** Whether the screen is the desk's and not the patients'. */
    public boolean isOpen() {
        return !(state instanceof Away);
    }

    /** The role of whoever is in; nobody at the pad. */
    public Optional<StaffRole> role() {
        if (state instanceof AtHome home) {
            return Optional.of(home.role());
        }
        if (state instanceof InRoom room) {
            return Optional.of(room.role());
        }
        return state instanceof Leaving leaving ? Optional.of(leaving.role()) : Optional.empty();
    }

    /** In how many seconds the desk is left by itself if nobody touches anything. */
    public int secondsLeft() {
        return Math.max(0, (state.leavesAfter(this) - quietMillis + 999) / 1000);
    }

    DeskStep calledUp(Interrupted under) {
        if (isOpen()) {
            return touched().stay();
        }
        PinTask task = pins == PinState.SET
                ? new PinTask.Ask()
                : new PinTask.Choose(StaffRole.MANAGER, PinTask.Occasion.FIRST_START);
        Desk opened = new Desk(leaveMillis, pins, state, under, talk, mute, 0, asked);
        return opened.enter(new AtPinPad(task)).after(new DeskEffect.Hush());
    }

    DeskStep leave() {
        return visit == Interrupted.A_VISIT
                ? role().map(role -> enter(new Leaving(role))).orElseGet(this::stay)
                : away(Afterwards.WIPED);
    }

    /** Nobody is at the desk any more. */
    DeskStep away(Afterwards afterwards) {
        Desk left = new Desk(leaveMillis, pins, new Away(), Interrupted.NOBODY, talk, mute, 0, asked);
        return new DeskStep(left, List.of(new DeskEffect.Hush(), new DeskEffect.BackToPatients(afterwards)));
    }

    /** Whoever has not touched anything for so long has gone; at the pad nobody has come in, and the visit goes on. */
    DeskStep tick(int millis) {
        int after = state.leavesAfter(this);
        if (after > 0 && quietMillis + millis >= after) {
            return away(state instanceof AtPinPad ? Afterwards.HANDED_BACK : Afterwards.WIPED);
        }
        return state.tick(new Desk(leaveMillis, pins, state, visit, talk, mute, quietMillis + millis, asked), millis);
    }

    DeskStep switchTalk() {
        Talk other = talk == Talk.ON ? Talk.OFF : Talk.ON;
        Desk switched = new Desk(leaveMillis, pins, state, visit, other, mute, quietMillis, asked);
        return switched.say(DeskSpeech.SCREEN).after(new DeskEffect.Hush());
    }

    /** One press silences the whole kiosk, and one press undoes it; for whoever is in. */
    DeskStep switchMute() {
        return role().map(this::muted).orElseGet(this::stay);
    }

    private DeskStep muted(StaffRole role) {
        Mute other = mute.other();
        Desk switched = new Desk(leaveMillis, pins, state, visit, talk, other, quietMillis, asked);
        return new DeskStep(switched, List.of(new DeskEffect.Hush(), new DeskEffect.SetMute(role, other, talk)));
    }

    DeskStep stay() {
        return new DeskStep(this, List.of());
    }

    /** Goes somewhere else, and says where. */
    DeskStep enter(DeskState next) {
        return with(next).say(DeskSpeech.SCREEN);
    }

    DeskStep say(DeskSpeech what) {
        return say(new DeskEffect.Say(what));
    }

    DeskStep say(DeskEffect words) {
        return talk == Talk.ON ? new DeskStep(this, List.of(words)) : stay();
    }

    Desk with(DeskState next) {
        return new Desk(leaveMillis, pins, next, visit, talk, mute, quietMillis, asked);
    }

    Desk withPins() {
        return new Desk(leaveMillis, PinState.SET, state, visit, talk, mute, quietMillis, asked);
    }

    Desk asking() {
        return new Desk(leaveMillis, pins, state, visit, talk, mute, quietMillis, asked + 1);
    }

    Desk touched() {
        return new Desk(leaveMillis, pins, state, visit, talk, mute, 0, asked);
    }
}
