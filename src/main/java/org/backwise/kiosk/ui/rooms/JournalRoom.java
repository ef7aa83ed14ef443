package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.function.Supplier;
import org.backwise.kiosk.core.staff.JournalEntry;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;

/** What staff changed, and when. It is read here, and cannot be changed. */
public final class JournalRoom extends WalkRoom {

    private final Supplier<List<JournalEntry>> entries;

    /** @param entries all that are kept, the oldest first; may be slow */
    public JournalRoom(RoomBase base, Supplier<List<JournalEntry>> entries) {
        super(new RoomName("journal"), Glyph.JOURNAL, StaffRole.MANAGER, base);
        this.entries = entries;
    }

    @Override
    Place entrance() {
        return new JournalPlace(entries);
    }
}
