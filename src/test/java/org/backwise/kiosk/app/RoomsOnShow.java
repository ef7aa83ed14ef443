package org.backwise.kiosk.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.adapter.files.UsageFiles;
import org.backwise.kiosk.adapter.setup.Media;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.staff.JournalBook;
import org.backwise.kiosk.core.staff.JournalEntry;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.rooms.Background;
import org.backwise.kiosk.ui.rooms.GroupRoom;
import org.backwise.kiosk.ui.rooms.OrderRoom;
import org.backwise.kiosk.ui.rooms.PrintRoom;
import org.backwise.kiosk.ui.staff.Room;
import org.backwise.kiosk.ui.text.GroupTexts;
import org.backwise.kiosk.ui.text.Words;

/** The real rooms of the staff desk on the shipped content, only to be looked at: nobody prints, speaks or keeps anything. */
public final class RoomsOnShow {

    private RoomsOnShow() {}

    /** All of them, as the desk shows them; what they read they have read by the time the event thread is idle. */
    public static List<Room> all() {
        KioskFolder folder = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        KioskSettings settings = new SettingsFile().read(folder).settings();
        Path state = emptyFolder();
        Content content = new Content(folder, state, settings, Content.read(folder, state, settings));
        Library library = content.read().library();
        OfficeRooms.Joined joined = new OfficeRooms.Joined(
                words -> {},
                () -> {},
                List::of,
                visit -> new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB),
                new GroupRoom.Outside(
                        () -> library,
                        () -> {
                            throw new AssertionError("nothing is read here");
                        },
                        new GroupTexts(new Words(Locale.ENGLISH))),
                keys -> {},
                new PrintRoom.Outside((wanted, told) -> {}, () -> library),
                order(content, library));
        return Rooms.all(new OfficeRooms(
                        folder, new Media(List.of(), state), settings, new NoJournal(), new Background(Runnable::run))
                .all(library, new UsageFiles(state, 1, Clock.systemDefaultZone()), joined));
    }

    /** As a kiosk that shows the shipped order to nobody. */
    private static OrderRoom.Outside order(Content content, Library library) {
        OrderRoom.Outside real = content.roomOutside(new CompletableFuture<>());
        return new OrderRoom.Outside(
                real.store(),
                real.whole(),
                () -> library,
                () -> false,
                real.now(),
                () -> {},
                shown -> {},
                real.follow());
    }

    private static Path emptyFolder() {
        try {
            Path folder = Files.createTempDirectory("rooms-on-show");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static final class NoJournal implements JournalBook {

        @Override
        public void changed(StaffRole role, String what, String before, String after) {
            throw new AssertionError("nothing is changed here");
        }

        @Override
        public List<JournalEntry> read() {
            return List.of();
        }
    }
}
