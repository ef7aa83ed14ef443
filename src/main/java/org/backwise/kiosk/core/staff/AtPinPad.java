package org.backwise.kiosk.core.staff;

import java.util.List;

/**
 * At the PIN pad.
 *
 * @param typed so far
 * @param waitMillis how long the pad still stays shut
 */
public record AtPinPad(PinTask task, Pin typed, PinNote note, int waitMillis) implements DeskState {

    private static final int LEAVES_MILLIS = 30_000;

    /** The pad as it comes. */
    AtPinPad(PinTask task) {
        this(task, Pin.EMPTY, PinNote.NONE, 0);
    }

    /** Whether digits are taken now. */
    public boolean isOpen() {
        return waitMillis == 0 && note != PinNote.CHECKING;
    }

    @Override
    public DeskStep digit(Desk desk, int digit) {
        if (!isOpen()) {
            return desk.stay();
        }
        return desk.with(new AtPinPad(task, typed.plus(digit), PinNote.NONE, 0)).say(DeskSpeech.ASTERISK);
    }

    @Override
    public DeskStep erase(Desk desk) {
        if (!isOpen()) {
            return desk.stay();
        }
        return desk.with(new AtPinPad(task, typed.shorter(), PinNote.NONE, 0)).say(DeskSpeech.ERASED);
    }

    @Override
    public DeskStep enter(Desk desk) {
        if (!isOpen()) {
            return desk.stay();
        }
        if (task instanceof PinTask.Choose choose) {
            return typed.fault()
                    .map(fault -> again(desk, fault))
                    .orElseGet(() ->
                            desk.enter(new AtPinPad(new PinTask.Repeat(choose.role(), choose.occasion(), typed))));
        }
        if (task instanceof PinTask.Repeat repeat) {
            return typed.equals(repeat.first())
                    ? ask(desk, new DeskEffect.KeepPin(desk.asked() + 1, repeat.role(), typed))
                    : desk.enter(new AtPinPad(
                            new PinTask.Choose(repeat.role(), repeat.occasion()), Pin.EMPTY, PinNote.NOT_THE_SAME, 0));
        }
        return typed.length() < Pin.SHORTEST
                ? again(desk, PinNote.TOO_SHORT)
                : ask(desk, new DeskEffect.CheckPin(desk.asked() + 1, typed));
    }

    private DeskStep ask(Desk desk, DeskEffect effect) {
        Desk waiting = desk.asking().with(new AtPinPad(task, Pin.EMPTY, PinNote.CHECKING, 0));
        return new DeskStep(waiting, List.of(effect));
    }

    private DeskStep again(Desk desk, PinNote why) {
        return desk.enter(new AtPinPad(task, Pin.EMPTY, why, 0));
    }

    DeskStep checked(Desk desk, PinVerdict verdict) {
        if (verdict instanceof PinVerdict.Right right) {
            return desk.enter(new AtHome(right.role()));
        }
        if (verdict instanceof PinVerdict.Wrong wrong) {
            return desk.enter(new AtPinPad(task, Pin.EMPTY, PinNote.WRONG, wrong.waitSeconds() * 1000));
        }
        if (verdict instanceof PinVerdict.TooEarly early) {
            return desk.enter(new AtPinPad(task, Pin.EMPTY, PinNote.WAIT, early.waitSeconds() * 1000));
        }
        return again(desk, PinNote.BROKEN);
    }

    DeskStep kept(Desk desk, PinKept kept) {
        if (!(task instanceof PinTask.Repeat repeat)) {
            return desk.stay();
        }
        if (kept != PinKept.KEPT) {
            PinNote why = kept == PinKept.TAKEN ? PinNote.TAKEN : PinNote.BROKEN;
            return desk.enter(new AtPinPad(new PinTask.Choose(repeat.role(), repeat.occasion()), Pin.EMPTY, why, 0));
        }
        Desk set = desk.withPins();
        boolean staffToCome = repeat.occasion() == PinTask.Occasion.FIRST_START && repeat.role() == StaffRole.MANAGER;
        return staffToCome
                ? set.enter(new AtPinPad(new PinTask.Choose(StaffRole.STAFF, repeat.occasion())))
                : set.enter(new AtHome(StaffRole.MANAGER));
    }

    /** From a change back to the desk; otherwise the screen is the patients' again, as it was. */
    @Override
    public DeskStep back(Desk desk) {
        if (note == PinNote.CHECKING) {
            return desk.stay();
        }
        return isChange() ? desk.enter(new AtHome(StaffRole.MANAGER)) : desk.away(Afterwards.HANDED_BACK);
    }

    private boolean isChange() {
        return task instanceof PinTask.Choose choose && choose.occasion() == PinTask.Occasion.CHANGE
                || task instanceof PinTask.Repeat repeat && repeat.occasion() == PinTask.Occasion.CHANGE;
    }

    @Override
    public DeskStep tick(Desk desk, int millis) {
        if (waitMillis == 0) {
            return desk.stay();
        }
        int left = Math.max(0, waitMillis - millis);
        return left > 0 ? desk.with(new AtPinPad(task, typed, note, left)).stay() : desk.enter(new AtPinPad(task));
    }

    /** Patients are not kept from their screen by a pad that nobody uses. */
    @Override
    public int leavesAfter(Desk desk) {
        return task instanceof PinTask.Ask ? LEAVES_MILLIS : desk.leaveMillis();
    }
}
