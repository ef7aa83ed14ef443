package org.backwise.kiosk.core.staff;

/** Nobody is at the desk: the screen is the patients'. */
public record Away() implements DeskState {

    @Override
    public DeskStep back(Desk desk) {
        return desk.stay();
    }

    @Override
    public int leavesAfter(Desk desk) {
        return 0;
    }
}
