package org.backwise.kiosk.app;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.backwise.kiosk.adapter.files.ContentFiles;
import org.backwise.kiosk.adapter.files.KeysChanges;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.NoticesFile;
import org.backwise.kiosk.adapter.files.PronunciationChanges;
import org.backwise.kiosk.adapter.files.SettingsChanges;
import org.backwise.kiosk.adapter.files.UsageFiles;
import org.backwise.kiosk.adapter.files.UsageTable;
import org.backwise.kiosk.adapter.freetts.FreeTtsPhonetics;
import org.backwise.kiosk.adapter.setup.Media;
import org.backwise.kiosk.adapter.setup.SetUpFiles;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.settings.WayIn;
import org.backwise.kiosk.core.staff.JournalBook;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.rooms.Background;
import org.backwise.kiosk.ui.rooms.CarryRoom;
import org.backwise.kiosk.ui.rooms.ContentRoom;
import org.backwise.kiosk.ui.rooms.GroupRoom;
import org.backwise.kiosk.ui.rooms.HealthRoom;
import org.backwise.kiosk.ui.rooms.JournalRoom;
import org.backwise.kiosk.ui.rooms.KeysRoom;
import org.backwise.kiosk.ui.rooms.OrderRoom;
import org.backwise.kiosk.ui.rooms.PrintRoom;
import org.backwise.kiosk.ui.rooms.RoomBase;
import org.backwise.kiosk.ui.rooms.SettingsRoom;
import org.backwise.kiosk.ui.rooms.TextsRoom;
import org.backwise.kiosk.ui.rooms.UsageRoom;
import org.backwise.kiosk.ui.staff.Room;
import org.backwise.kiosk.ui.text.HealthTexts;
import org.backwise.kiosk.ui.text.Words;

/** Makes the rooms for content, settings, usage and set-up, and gives them what they need from outside. */
final class OfficeRooms {

    private final KioskFolder folder;
    private final Media media;
    private final KioskSettings settings;
    private final JournalBook journal;
    private final Background background;
    private final Clock clock = Clock.systemDefaultZone();

    /**
     * What the rooms have to do with the kiosk that runs.
     *
     * @param says speaks at the desk
     * @param changed is told when the kiosk has to take up new settings
     * @param health how the kiosk is; slow
     * @param picture what patients would see, on the event thread
     * @param group what is read to a group, and by whom
     * @param keys takes what every key means from now on
     * @param printing what is printed here, and by what
     * @param order what the room of the order needs
     */
    record Joined(
            Consumer<String> says,
            Runnable changed,
            Supplier<List<HealthTexts.Line>> health,
            Function<Visit, BufferedImage> picture,
            GroupRoom.Outside group,
            Consumer<KeyMap> keys,
            PrintRoom.Outside printing,
            OrderRoom.Outside order) {}

    /**
     * @param media where a set-up can be carried to
     * @param background where rooms do what is slow
     */
    OfficeRooms(KioskFolder folder, Media media, KioskSettings settings, JournalBook journal, Background background) {
        this.folder = folder;
        this.media = media;
        this.settings = settings;
        this.journal = journal;
        this.background = background;
    }

    /** @param counts what is counted */
    List<Room> all(Library library, UsageFiles counts, Joined joined) {
        RoomBase base = new RoomBase(new Words(RoomBase.BUNDLE, Locale.ENGLISH), background, journal::changed);
        SetUpFiles setUps = new SetUpFiles(folder, media, clock);
        ContentFiles content = new ContentFiles(folder, clock);
        return List.of(
                new OrderRoom(base, joined.order()),
                new SettingsRoom(
                        base,
                        new SettingsRoom.Outside(
                                settings,
                                new SettingsChanges(folder),
                                new PronunciationChanges(folder),
                                content::languages,
                                new FreeTtsPhonetics(),
                                joined.says()::accept,
                                joined.group().aloud(),
                                joined.changed())),
                new GroupRoom(base, joined.group()),
                new TextsRoom(
                        base,
                        new TextsRoom.Outside(
                                new NoticesFile(folder),
                                new NoticePreview(settings, library, joined.picture()),
                                () -> LocalDateTime.now(clock))),
                new ContentRoom(base, new ContentRoom.Outside(content, this::today)),
                new UsageRoom(
                        base,
                        new UsageRoom.Outside(
                                counts,
                                id -> library.flow(id).map(Flow::title).orElse(id.value()),
                                setUps::media,
                                (usage, medium) -> UsageTable.write(usage, Path.of(medium.path()), today()),
                                this::today)),
                new PrintRoom(base, joined.printing()),
                new HealthRoom(base, joined.health()),
                new JournalRoom(base, journal::read),
                new KeysRoom(base, new KeysRoom.Outside(new KeysChanges(folder), joined.keys(), stopKey())),
                new CarryRoom(base, new CarryRoom.Outside(setUps, joined.changed())));
    }

    /** Where rooms do what is slow. */
    static Background background() {
        return new Background(Executors.newSingleThreadExecutor(run -> {
            Thread made = new Thread(run, "desk");
            made.setDaemon(true);
            return made;
        }));
    }

    private String stopKey() {
        return WayIn.KEYS.get(settings.wayIn().functionKey() - 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
