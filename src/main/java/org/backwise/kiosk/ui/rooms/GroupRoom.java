package org.backwise.kiosk.ui.rooms;

import java.util.function.Supplier;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.text.GroupTexts;

/** Reads flows to a group, with large captions; or shows a member of staff what to say and what to watch for. */
public final class GroupRoom extends WalkRoom {

    private final Outside outside;

    /** @param library as it shows now */
    public record Outside(Supplier<Library> library, Supplier<Aloud> aloud, GroupTexts texts) {}

    public GroupRoom(RoomBase base, Outside outside) {
        super(new RoomName("group"), Glyph.SPEAKER, StaffRole.STAFF, base);
        this.outside = outside;
    }

    @Override
    Place entrance() {
        return new GroupFlowsPlace(outside);
    }
}
