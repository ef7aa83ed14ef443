package org.backwise.kiosk.core.staff;

/**
 * Asks what shall become of the visit that was interrupted.
 *
 * @param role what the PIN was for
 */
public record Leaving(StaffRole role) implements DeskState {

    @Override
    public DeskStep back(Desk desk) {
        return desk.enter(new AtHome(role));
    }

    @Override
    public int leavesAfter(Desk desk) {
        return desk.leaveMillis();
    }
}
