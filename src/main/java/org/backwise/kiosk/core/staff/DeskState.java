package org.backwise.kiosk.core.staff;

/** Where at the desk staff are. */
public sealed interface DeskState permits Away, AtPinPad, AtHome, InRoom, Leaving {

    /** A digit at the pad. */
    default DeskStep digit(Desk desk, int digit) {
        return desk.stay();
    }

    /** Takes the last digit back. */
    default DeskStep erase(Desk desk) {
        return desk.stay();
    }

    /** The digits are all there. */
    default DeskStep enter(Desk desk) {
        return desk.stay();
    }

    /** The way back. */
    DeskStep back(Desk desk);

    /** Time goes by. */
    default DeskStep tick(Desk desk, int millis) {
        return desk.stay();
    }

    /** How long nobody need touch anything until the desk is left by itself, in milliseconds; 0 for never. */
    int leavesAfter(Desk desk);
}
