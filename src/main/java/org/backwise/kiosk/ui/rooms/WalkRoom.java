package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.staff.Entry;
import org.backwise.kiosk.ui.staff.Room;
import org.backwise.kiosk.ui.staff.RoomView;

/** A room of places, one behind the other. */
abstract class WalkRoom implements Room {

    private final RoomName name;
    private final Glyph glyph;
    private final StaffRole needs;
    private final RoomBase base;
    private final Deque<Place> path = new ArrayDeque<>();
    private Optional<WalkView> shown = Optional.empty();

    WalkRoom(RoomName name, Glyph glyph, StaffRole needs, RoomBase base) {
        this.name = name;
        this.glyph = glyph;
        this.needs = needs;
        this.base = base;
    }

    /** Where one comes in. */
    abstract Place entrance();

    @Override
    public final RoomName name() {
        return name;
    }

    @Override
    public final Glyph glyph() {
        return glyph;
    }

    @Override
    public final StaffRole needs() {
        return needs;
    }

    /** Something changed that the place which shows may tell of. */
    final void again() {
        shown.filter(Component::isShowing).ifPresent(WalkView::again);
    }

    /** Whoever is in the room while the window changes stays at the same place; whoever comes in begins at the entrance. */
    @Override
    public final RoomView enter(Entry entry) {
        if (shown.filter(Component::isShowing).isEmpty()) {
            path.forEach(Place::left);
            path.clear();
            path.push(entrance());
        }
        WalkView view = new WalkView(entry, base, path);
        shown = Optional.of(view);
        return view;
    }
}
