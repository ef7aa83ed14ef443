package org.backwise.kiosk.ui.rooms;

import java.time.LocalDateTime;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.staff.OrderStore;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;

/** Which flows and slides patients see, in what order, at which hours. */
public final class OrderRoom extends WalkRoom {

    private final OrderWork work;

    /**
     * Called on the event thread, but for the store.
     *
     * @param store where orders are published; slow
     * @param whole every flow that could be shown, as the files have them
     * @param shown what the kiosk really shows patients
     * @param visited whether somebody's visit lies under the desk
     * @param now the time of day
     * @param published is told when an order was published, so that the kiosk takes it up
     * @param preview shows a library as patients would see it
     * @param follow takes what is to be told whenever the kiosk shows patients something else
     */
    public record Outside(
            OrderStore store,
            Supplier<Library> whole,
            Supplier<Library> shown,
            BooleanSupplier visited,
            Supplier<LocalDateTime> now,
            Runnable published,
            Consumer<Library> preview,
            Consumer<Runnable> follow) {}

    public OrderRoom(RoomBase base, Outside outside) {
        super(new RoomName("order"), Glyph.LIST, StaffRole.STAFF, base);
        this.work = new OrderWork(outside);
        outside.follow().accept(this::again);
    }

    @Override
    Place entrance() {
        work.note("");
        return new OrderPlace(work);
    }
}
