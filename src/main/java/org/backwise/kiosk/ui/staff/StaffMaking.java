package org.backwise.kiosk.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.text.Words;

/**
 * What every screen of the desk is made of.
 *
 * @param rooms in the order of their tiles
 * @param send takes what staff do; called on the event thread
 */
public record StaffMaking(Kit kit, Words words, List<Room> rooms, Consumer<DeskEvent> send) {

    public StaffMaking {
        rooms = List.copyOf(rooms);
    }

    Room room(RoomName name) {
        return rooms.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the desk has no room " + name));
    }
}
