package org.backwise.kiosk.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.staff.DeskEffect;
import org.backwise.kiosk.core.staff.PinState;
import org.backwise.kiosk.ui.staff.Room;

/**
 * What the staff desk needs from outside.
 *
 * @param mute whether staff had silenced the kiosk before it was started
 * @param pins whether the kiosk has been given its PINs
 * @param rooms in the order of their tiles
 * @param work looks at tries, keeps new PINs and what is muted, on threads of its own, and answers with an event
 * @param endKiosk ends the program
 */
public record DeskOutside(Mute mute, PinState pins, List<Room> rooms, Consumer<DeskEffect> work, Runnable endKiosk) {

    /** A desk that lets nobody in. */
    public static final DeskOutside CLOSED = new DeskOutside(Mute.OFF, PinState.SET, List.of(), effect -> {}, () -> {});

    public DeskOutside {
        rooms = List.copyOf(rooms);
    }
}
