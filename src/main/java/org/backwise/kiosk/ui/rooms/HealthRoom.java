package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.function.Supplier;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.text.HealthTexts;

/** How the kiosk is, and what to do where it is not well: the same that {@code --health} tells. */
public final class HealthRoom extends WalkRoom {

    private final Supplier<List<HealthTexts.Line>> lines;

    /** @param lines one a topic; asking may take as long as the printing system takes to answer */
    public HealthRoom(RoomBase base, Supplier<List<HealthTexts.Line>> lines) {
        super(new RoomName("health"), Glyph.PULSE, StaffRole.STAFF, base);
        this.lines = lines;
    }

    @Override
    Place entrance() {
        return new HealthPlace(lines);
    }
}
