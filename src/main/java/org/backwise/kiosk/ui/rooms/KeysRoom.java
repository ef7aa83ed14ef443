package org.backwise.kiosk.ui.rooms;

import java.util.function.Consumer;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.input.KeyStore;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;

/** Teaches the kiosk a keypad or switch box: it asks for one key after the other. */
public final class KeysRoom extends WalkRoom {

    private final Outside outside;

    /**
     * What this room needs from outside.
     *
     * @param store keeps what was learned; slow
     * @param use takes what every key means from now on; called on the event thread
     * @param stop the name of the key that ends the asking, such as F12
     */
    public record Outside(KeyStore store, Consumer<KeyMap> use, String stop) {}

    public KeysRoom(RoomBase base, Outside outside) {
        super(new RoomName("keys"), Glyph.TOUCH, StaffRole.MANAGER, base);
        this.outside = outside;
    }

    @Override
    Place entrance() {
        return new KeysPlace(outside);
    }
}
