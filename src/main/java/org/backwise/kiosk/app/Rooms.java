package org.backwise.kiosk.app;

import java.util.List;
import org.backwise.kiosk.ui.staff.CloseRoom;
import org.backwise.kiosk.ui.staff.PinRoom;
import org.backwise.kiosk.ui.staff.Room;

/** The rooms of the staff desk, in the order of their tiles: one line each. */
final class Rooms {

    private Rooms() {}

    static List<Room> all() {
        return List.of(new PinRoom(), new CloseRoom());
    }
}
