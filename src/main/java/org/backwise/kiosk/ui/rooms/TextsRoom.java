package org.backwise.kiosk.ui.rooms;

import java.awt.image.BufferedImage;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.settings.NoticeStore;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;

/** The clinic's own words: an urgent notice with an end, a line on the welcome screen, and one on the help cards. */
public final class TextsRoom extends WalkRoom {

    private final Outside outside;

    /** Which of the clinic's own lines. */
    public enum Own {
        URGENT,
        WELCOME,
        HELP
    }

    /** Paints what patients will see. */
    @FunctionalInterface
    public interface Preview {

        /** The screen on which this line stands, with these lines; called on the event thread. */
        BufferedImage of(Own line, Notices notices);
    }

    /** @param now by the kiosk's clock */
    public record Outside(NoticeStore store, Preview preview, Supplier<LocalDateTime> now) {}

    public TextsRoom(RoomBase base, Outside outside) {
        super(new RoomName("texts"), Glyph.PENCIL, StaffRole.STAFF, base);
        this.outside = outside;
    }

    @Override
    Place entrance() {
        return new TextsPlace(outside);
    }
}
