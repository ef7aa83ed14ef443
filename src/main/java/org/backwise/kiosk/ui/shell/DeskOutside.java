package org.backwise.kiosk.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.backwise.kiosk.core.staff.DeskEffect;
import org.backwise.kiosk.core.staff.PinState;
import org.backwise.kiosk.ui.staff.Room;

/**
 * What the staff desk needs from outside.
 *
 * @param pins whether the kiosk has been given its PINs
 * @param rooms in the order of their tiles
 * @param pinWork looks at tries and keeps new PINs, on a thread of its own, and answers with an event
 * @param endKiosk ends the program
 */
public record DeskOutside(PinState pins, List<Room> rooms, Consumer<DeskEffect> pinWork, Runnable endKiosk) {

    /** A desk that lets nobody in. */
    public static final DeskOutside CLOSED = new DeskOutside(PinState.SET, List.of(), effect -> {}, () -> {});

    public DeskOutside {
        rooms = List.copyOf(rooms);
    }
}
