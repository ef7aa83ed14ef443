package org.backwise.kiosk.ui.staff;

import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;

/** One thing that staff do at the desk. Made once; used on the event thread only. The package tells how to add one. */
public interface Room {

    /** Its words are {@code desk.room.NAME} and {@code desk.room.NAME.about}. */
    RoomName name();

    /** The icon on its tile. */
    Glyph glyph();

    /** Who may enter. */
    StaffRole needs();

    /** What it shows, each time it is entered and whenever the window changes its size. */
    RoomView enter(Entry entry);
}
