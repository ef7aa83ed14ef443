package org.backwise.kiosk.ui.staff;

import org.backwise.kiosk.core.staff.AtHome;
import org.backwise.kiosk.core.staff.AtPinPad;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.core.staff.DeskState;
import org.backwise.kiosk.core.staff.InRoom;
import org.backwise.kiosk.core.staff.Leaving;

/** Makes the screen for a state of the desk. */
public final class StaffScreens {

    private StaffScreens() {}

    /** A new screen for a desk that somebody is at; on the event thread. */
    public static StaffScreen make(StaffMaking making, Desk desk) {
        DeskState state = desk.state();
        if (state instanceof AtPinPad pad) {
            return new PinPadScreen(making, pad);
        }
        if (state instanceof InRoom room) {
            return RoomScreen.of(making, desk, room);
        }
        if (state instanceof Leaving) {
            return new LeavingScreen(making, desk);
        }
        if (state instanceof AtHome home) {
            return new HomeScreen(making, desk, home);
        }
        throw new IllegalStateException("nobody is at the desk");
    }
}
