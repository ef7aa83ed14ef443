package org.backwise.kiosk.ui.staff;

import java.util.function.Consumer;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.text.Words;

/**
 * What a room is given when somebody enters it.
 *
 * @param kit what its parts are drawn with
 * @param role of whoever entered
 * @param send takes what happens to the desk; called on the event thread
 */
public record Entry(Kit kit, Words words, StaffRole role, Consumer<DeskEvent> send) {

    /** Says something aloud, if whoever is there wants to hear it. */
    public void say(String spoken) {
        send.accept(new DeskEvent.RoomSays(spoken));
    }
}
