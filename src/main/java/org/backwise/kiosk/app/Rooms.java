package org.backwise.kiosk.app;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.ui.staff.CloseRoom;
import org.backwise.kiosk.ui.staff.PinRoom;
import org.backwise.kiosk.ui.staff.Room;

/** The rooms of the staff desk, in the order of their tiles: one line each. */
final class Rooms {

    private Rooms() {}

    /** @param office rooms for everything that a clinic sets */
    static List<Room> all(List<Room> office) {
        return Stream.concat(office.stream(), Stream.of(new PinRoom(), new CloseRoom()))
                .toList();
    }
}
