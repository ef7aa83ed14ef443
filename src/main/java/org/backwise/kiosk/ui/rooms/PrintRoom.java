package org.backwise.kiosk.ui.rooms;

import java.util.function.Supplier;
import org.backwise.kiosk.core.handout.DeskPrinter;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;

/** Prints hand-outs for a shelf or for one patient, and the page that shows whether the printer is right. */
public final class PrintRoom extends WalkRoom {

    private final Outside outside;

    /**
     * What it needs.
     *
     * @param library what is shown to patients just now
     */
    public record Outside(DeskPrinter printer, Supplier<Library> library) {}

    public PrintRoom(RoomBase base, Outside outside) {
        super(new RoomName("print"), Glyph.PRINTER, StaffRole.STAFF, base);
        this.outside = outside;
    }

    @Override
    Place entrance() {
        return new PrintPlace(outside);
    }
}
