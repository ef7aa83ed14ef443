package org.backwise.kiosk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.UsageFiles;
import org.backwise.kiosk.adapter.setup.Media;
import org.backwise.kiosk.adapter.supervision.RestartFile;
import org.backwise.kiosk.adapter.supervision.StateFolder;
import org.backwise.kiosk.core.handout.DeskPrint;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.health.Vitals;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.speech.VoiceHealth;
import org.backwise.kiosk.core.staff.JournalBook;
import org.backwise.kiosk.ui.rooms.GroupRoom;
import org.backwise.kiosk.ui.rooms.PrintRoom;
import org.backwise.kiosk.ui.shell.Shell;
import org.backwise.kiosk.ui.staff.Room;
import org.backwise.kiosk.ui.text.GroupTexts;
import org.backwise.kiosk.ui.text.HealthTexts;
import org.backwise.kiosk.ui.text.Words;

/** All rooms of the desk on the real files. No stick is in the kiosk, and its printer writes down what it is to print. */
final class RoomsUnderTest {

    private static final int PAGES = 2;

    private final List<DeskPrint> printed = new CopyOnWriteArrayList<>();
    private final AtomicInteger takenUp = new AtomicInteger();
    private final KioskSettings settings;
    private final Content content;
    private final Path state;
    private final OfficeRooms office;
    private final UsageFiles counts;

    RoomsUnderTest(KioskFolder folder, Path state, KioskSettings settings, JournalBook journal, Content content) {
        this.settings = settings;
        this.content = content;
        this.state = state;
        this.office = new OfficeRooms(folder, new Media(List.of(), state), settings, journal, OfficeRooms.background());
        this.counts = new UsageFiles(state, settings.upkeep().kept().usage(), Clock.systemDefaultZone());
    }

    List<DeskPrint> printed() {
        return printed;
    }

    /** How often the kiosk was told to take up what was changed. */
    int takenUp() {
        return takenUp.get();
    }

    UsageFiles counts() {
        return counts;
    }

    List<Room> all(CompletableFuture<Shell> shell) {
        OfficeRooms.Joined joined = new OfficeRooms.Joined(
                words -> shell.thenAccept(opened -> opened.sayAtDesk(words)),
                takenUp::incrementAndGet,
                () -> new HealthTexts(Locale.ENGLISH).lines(vitals()),
                visit -> shell.join().picture(visit),
                new GroupRoom.Outside(
                        () -> shell.join().visit().library(),
                        () -> shell.join().aloud(),
                        new GroupTexts(new Words(Locale.ENGLISH))),
                keys -> shell.thenAccept(opened -> opened.use(keys)),
                new PrintRoom.Outside(
                        (wanted, told) -> {
                            printed.add(wanted);
                            told.accept(new PrintOutcome.Printed(PAGES));
                        },
                        () -> content.read().library()),
                content.roomOutside(shell));
        return Rooms.all(office.all(content.read().whole(), counts, joined));
    }

    private Vitals vitals() {
        Checkup.Parts parts = new Checkup.Parts(
                Optional::empty,
                () -> new VoiceHealth(VoiceHealth.Speaks.EMBEDDED, ""),
                Optional::empty,
                settings.screen(),
                () -> content.read().library().flows().size(),
                () -> content.read().problems().size());
        return new Checkup(new StateFolder(state), new RestartFile(state, Clock.systemDefaultZone()), parts).vitals();
    }
}
