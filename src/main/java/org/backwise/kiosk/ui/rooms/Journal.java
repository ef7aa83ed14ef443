package org.backwise.kiosk.ui.rooms;

import org.backwise.kiosk.core.staff.StaffRole;

/** Is told what staff changed. Returns at once. */
@FunctionalInterface
public interface Journal {

    /** @param what was changed, such as {@code times.idle} */
    void changed(StaffRole role, String what, String before, String after);
}
