package org.backwise.kiosk.ui.rooms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.setup.Medium;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.core.usage.Usage;
import org.backwise.kiosk.core.usage.UsageBook;
import org.backwise.kiosk.ui.kit.Glyph;

/** How the kiosk is used: charts, the same in words, and a table to take away. Nothing about who. */
public final class UsageRoom extends WalkRoom {

    private final Outside outside;

    /** Names flows by what patients see; the id where a flow is gone. */
    @FunctionalInterface
    public interface Titles {
        String of(FlowId flow);
    }

    /** Writes counts as a table. Blocks. */
    @FunctionalInterface
    public interface Table {

        /** The name of the file; empty where it could not be written. */
        Optional<String> write(Usage usage, Medium medium);
    }

    /** @param today by the kiosk's clock */
    public record Outside(
            UsageBook book, Titles titles, Supplier<List<Medium>> media, Table table, Supplier<LocalDate> today) {}

    public UsageRoom(RoomBase base, Outside outside) {
        super(new RoomName("usage"), Glyph.CHART, StaffRole.STAFF, base);
        this.outside = outside;
    }

    @Override
    Place entrance() {
        return new ChartPlace(outside);
    }
}
