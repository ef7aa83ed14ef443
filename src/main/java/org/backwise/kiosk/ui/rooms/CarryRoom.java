package org.backwise.kiosk.ui.rooms;

import org.backwise.kiosk.core.setup.SetUps;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;

/** Carries the clinic's whole set-up to another kiosk, or takes one over. */
public final class CarryRoom extends WalkRoom {

    private final Outside outside;

    /** @param changed is told when the kiosk has to take up another set-up */
    public record Outside(SetUps setUps, Runnable changed) {}

    public CarryRoom(RoomBase base, Outside outside) {
        super(new RoomName("carry"), Glyph.STICK, StaffRole.MANAGER, base);
        this.outside = outside;
    }

    @Override
    Place entrance() {
        return new CarryPlace(outside);
    }
}
