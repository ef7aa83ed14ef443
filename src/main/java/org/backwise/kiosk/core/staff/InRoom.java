package org.backwise.kiosk.core.staff;

/**
 * In a room of the desk.
 *
 * @param role what the PIN was for
 */
public record InRoom(StaffRole role, RoomName room) implements DeskState {

    @Override
    public DeskStep back(Desk desk) {
        return desk.enter(new AtHome(role));
    }

    @Override
    public int leavesAfter(Desk desk) {
        return desk.leaveMillis();
    }
}
