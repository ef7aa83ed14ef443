package org.backwise.kiosk.core.staff;

/**
 * At the page from which all rooms are entered.
 *
 * @param role what the PIN was for
 */
public record AtHome(StaffRole role) implements DeskState {

    @Override
    public DeskStep back(Desk desk) {
        return desk.stay();
    }

    @Override
    public int leavesAfter(Desk desk) {
        return desk.leaveMillis();
    }
}
