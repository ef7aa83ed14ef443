package org.backwise.kiosk.core.staff;

import java.util.List;

/** Everything that can happen at the desk. */
public sealed interface DeskEvent {

    /** What this event does to the desk. */
    DeskStep happenTo(Desk desk);

    /** Somebody used the way in. */
    record CalledUp(Interrupted visit) implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.calledUp(visit);
        }
    }

    /** A digit, 0 to 9. */
    record Digit(int digit) implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.state().digit(desk.touched(), digit);
        }

        /** Which one must not be found in any log. */
        @Override
        public String toString() {
            return "Digit[*]";
        }
    }

    /** The last digit is taken back. */
    record Erase() implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.state().erase(desk.touched());
        }
    }

    /** The digits are all there. */
    record Enter() implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.state().enter(desk.touched());
        }
    }

    /** An answer to {@link DeskEffect.CheckPin}. */
    record PinChecked(int asked, PinVerdict verdict) implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.state() instanceof AtPinPad pad && asked == desk.asked()
                    ? pad.checked(desk, verdict)
                    : desk.stay();
        }
    }

    /** An answer to {@link DeskEffect.KeepPin}. */
    record PinAnswered(int asked, PinKept kept) implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.state() instanceof AtPinPad pad && asked == desk.asked() ? pad.kept(desk, kept) : desk.stay();
        }
    }

    /** A room is entered, by whoever may. */
    record Open(RoomName room, StaffRole needs) implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.role()
                    .filter(role -> role.covers(needs))
                    .map(role -> desk.touched().enter(new InRoom(role, room)))
                    .orElseGet(desk::stay);
        }
    }

    /** The way back: out of a room, away from the pad. */
    record Back() implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.state().back(desk.touched());
        }
    }

    /** Staff leave the desk. */
    record Leave() implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.touched().leave();
        }
    }

    /** Staff said what shall become of the visit. */
    record LeaveVisit(Afterwards visit) implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.state() instanceof Leaving ? desk.away(visit) : desk.stay();
        }
    }

    /** A manager wants another PIN for a role. */
    record ChangePin(StaffRole role) implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.role().filter(StaffRole.MANAGER::equals).isPresent()
                    ? desk.touched().enter(new AtPinPad(new PinTask.Choose(role, PinTask.Occasion.CHANGE)))
                    : desk.stay();
        }
    }

    /** A room has something to say. */
    record RoomSays(String words) implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.touched().say(new DeskEffect.SayWords(words));
        }
    }

    /** The focus moved. */
    record Moved() implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.touched().say(DeskSpeech.FOCUS);
        }
    }

    /** Somebody is there. */
    record Touched() implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.touched().stay();
        }
    }

    /** The desk shall speak, or fall silent. */
    record SwitchTalk() implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.touched().switchTalk();
        }
    }

    /** The whole kiosk shall be silent, or be heard again. */
    record SwitchMute() implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.touched().switchMute();
        }
    }

    /**
     * Time goes by.
     *
     * @param millis since the tick before, 0 or more
     */
    record Tick(int millis) implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.tick(Math.max(0, millis));
        }
    }

    /** A manager ends the program. */
    record Close() implements DeskEvent {
        @Override
        public DeskStep happenTo(Desk desk) {
            return desk.role().filter(StaffRole.MANAGER::equals).isPresent()
                    ? new DeskStep(desk, List.of(new DeskEffect.EndKiosk()))
                    : desk.stay();
        }
    }
}
