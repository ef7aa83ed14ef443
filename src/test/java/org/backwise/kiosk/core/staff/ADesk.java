package org.backwise.kiosk.core.staff;

import java.util.ArrayList;
import java.util.List;

/** A desk at which things happen one after the other. */
final class ADesk {

    static final Pin MANAGERS = new Pin("271828");
    static final Pin STAFFS = new Pin("314159");

    private Desk desk;
    private final List<DeskEffect> effects = new ArrayList<>();

    private ADesk(Desk desk) {
        this.desk = desk;
    }

    static ADesk withPins() {
        return new ADesk(Desk.away(300, PinState.SET));
    }

    static ADesk withoutPins() {
        return new ADesk(Desk.away(300, PinState.NONE));
    }

    /** A desk that somebody of this role is at; the screen was waiting for a patient before. */
    static ADesk enteredBy(StaffRole role) {
        return withPins()
                .after(new DeskEvent.CalledUp(Interrupted.NOBODY))
                .types(STAFFS)
                .answers(role);
    }

    ADesk after(DeskEvent... events) {
        for (DeskEvent event : events) {
            DeskStep step = desk.on(event);
            desk = step.desk();
            effects.clear();
            effects.addAll(step.effects());
        }
        return this;
    }

    ADesk types(Pin pin) {
        pin.digits().chars().forEach(digit -> after(new DeskEvent.Digit(digit - '0')));
        return after(new DeskEvent.Enter());
    }

    ADesk answers(StaffRole role) {
        return answers(new PinVerdict.Right(role));
    }

    ADesk answers(PinVerdict verdict) {
        return after(new DeskEvent.PinChecked(desk.asked(), verdict));
    }

    ADesk answers(PinKept kept) {
        return after(new DeskEvent.PinAnswered(desk.asked(), kept));
    }

    Desk desk() {
        return desk;
    }

    DeskState state() {
        return desk.state();
    }

    AtPinPad pad() {
        return (AtPinPad) desk.state();
    }

    /** What the last event made the desk ask for. */
    List<DeskEffect> effects() {
        return effects;
    }
}
