package org.backwise.kiosk.ui.rooms;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.backwise.kiosk.core.review.ContentDesk;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;

/** How the content stands: who signed what, what is overdue, how it reads, what is wrong; and where it is signed. */
public final class ContentRoom extends WalkRoom {

    private final Outside outside;

    /** @param today by the kiosk's clock */
    public record Outside(ContentDesk desk, Supplier<LocalDate> today) {}

    public ContentRoom(RoomBase base, Outside outside) {
        super(new RoomName("content"), Glyph.CHECK, StaffRole.STAFF, base);
        this.outside = outside;
    }

    @Override
    Place entrance() {
        return new FlowsPlace(outside);
    }
}
