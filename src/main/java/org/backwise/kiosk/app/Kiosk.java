package org.backwise.kiosk.app;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.adapter.files.KeysFile;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.adapter.files.PronunciationFile;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.adapter.files.UsageFiles;
import org.backwise.kiosk.adapter.freetts.Pronunciations;
import org.backwise.kiosk.adapter.printing.HandoutSheet;
import org.backwise.kiosk.adapter.printing.KeptPages;
import org.backwise.kiosk.adapter.printing.PaperPrinter;
import org.backwise.kiosk.adapter.printing.PrintQueue;
import org.backwise.kiosk.adapter.setup.Media;
import org.backwise.kiosk.adapter.sound.ChimeFiles;
import org.backwise.kiosk.adapter.sound.LineSpeaker;
import org.backwise.kiosk.adapter.sound.SystemAudio;
import org.backwise.kiosk.adapter.state.JournalFile;
import org.backwise.kiosk.adapter.state.MuteFile;
import org.backwise.kiosk.adapter.state.PinFiles;
import org.backwise.kiosk.adapter.supervision.RestartFile;
import org.backwise.kiosk.adapter.supervision.StateFolder;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.health.Recovery;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.PagePictures;
import org.backwise.kiosk.ui.rooms.GroupRoom;
import org.backwise.kiosk.ui.rooms.PrintRoom;
import org.backwise.kiosk.ui.rooms.RoomBase;
import org.backwise.kiosk.ui.shell.DeskOutside;
import org.backwise.kiosk.ui.shell.Shell;
import org.backwise.kiosk.ui.staff.Room;
import org.backwise.kiosk.ui.text.GroupTexts;
import org.backwise.kiosk.ui.text.HealthTexts;
import org.backwise.kiosk.ui.text.Words;

/** Makes the parts of the kiosk and joins them: the one place that knows both adapters and screens. */
final class Kiosk {

    private final KioskFolder folder;
    private final Path state;
    private final KioskSettings settings;
    private final Lifeline lifeline;
    private final JournalFile journal;
    private final CompletableFuture<Checkup> health = new CompletableFuture<>();

    Kiosk(KioskFolder folder, Path state, KioskSettings settings, Lifeline lifeline) {
        this.folder = folder;
        this.state = state;
        this.settings = settings;
        this.lifeline = lifeline;
        this.journal = new JournalFile(state, settings.upkeep().kept().journal(), Clock.systemDefaultZone());
        Runtime.getRuntime().addShutdownHook(new Thread(journal::close, "journal-end"));
    }

    /** Gets the event thread ready, while content is being read; to be called once, where there is a display. */
    static void prepare() {
        SwingUtilities.invokeLater(FlatLightLaf::setup);
    }

    /** Opens the window, then the voice; returns at once. {@link #prepare} was called before. */
    void open(ReadLibrary read, Optional<Dimension> window, Recovery.Mode mode) {
        Content content = new Content(folder, state, settings, read);
        SpokenBy voice = spokenBy();
        SwingUtilities.invokeLater(() -> {
            CompletableFuture<Shell> shell = new CompletableFuture<>();
            UsageFiles counts =
                    UsageCounter.filesIn(state, settings.upkeep().kept().usage());
            Drawings drawings = new Drawings(new PictureFiles(folder)::read);
            PrintJobs jobs = printing(shell, () -> content.read().library());
            PrintRoom.Outside desk =
                    new PrintRoom.Outside(jobs, () -> content.read().library());
            Shell.Outside outside = outside(shell, drawings, jobs, office(shell, content, counts, desk));
            Shell opened = new Shell(settings, content.due(), new Words(Locale.ENGLISH), outside, window);
            shell.complete(opened);
            new Failures(opened::post, lifeline.end(), System::nanoTime).catchAll();
            lifeline.hold(System.out, settings.upkeep().silence());
            SoundWatch sound = new SoundWatch(opened.listener());
            if (mode == Recovery.Mode.USUAL) {
                speak(opened, sound, voice.voice());
            }
            opened.watch(new UsageCounter(counts));
            opened.open();
            opened.lookAfterItself(LocalDateTime::now, () -> lifeline.end().accept(Ending.PLANNED));
            checkup(sound, voice, content::read);
            if (mode == Recovery.Mode.SAFE) {
                SafeMode.enter(opened, lifeline);
                return;
            }
            content.follow(
                    library -> opened.post(new VisitEvent.LibraryArrived(library)),
                    () -> SwingUtilities.invokeLater(drawings::forget));
        });
    }

    private void checkup(SoundWatch sound, SpokenBy voice, Supplier<ReadLibrary> content) {
        Checkup checkup = new Checkup(
                new StateFolder(state),
                new RestartFile(state, Clock.systemDefaultZone()),
                new Checkup.Parts(
                        sound::last,
                        voice.health(),
                        new PrintQueue(settings.printOut())::printer,
                        settings.screen(),
                        () -> content.get().library().flows().size(),
                        () -> content.get().problems().size()));
        checkup.start();
        health.complete(checkup);
    }

    private List<Room> office(
            CompletableFuture<Shell> shell, Content content, UsageFiles counts, PrintRoom.Outside printing) {
        TakeUp takeUp = new TakeUp(
                () -> shell.thenApply(Kiosk::isFree).getNow(false),
                () -> lifeline.end().accept(Ending.PLANNED));
        HealthTexts texts = new HealthTexts(Locale.ENGLISH);
        return new OfficeRooms(folder, new Media(state), settings, journal, OfficeRooms.background())
                .all(
                        content.read().whole(),
                        counts,
                        new OfficeRooms.Joined(
                                words -> shell.thenAccept(opened -> opened.sayAtDesk(words)),
                                takeUp::changed,
                                () -> texts.lines(health.join().vitals()),
                                visit -> shell.join().picture(visit),
                                new GroupRoom.Outside(
                                        () -> latest(shell.join().visit()),
                                        () -> shell.join().aloud(),
                                        new GroupTexts(new Words(Locale.ENGLISH))),
                                keys -> shell.thenAccept(opened -> opened.use(keys)),
                                printing,
                                content.roomOutside(shell)));
    }

    private static Library latest(Visit visit) {
        return visit.arriving().orElse(visit.library());
    }

    private static boolean isFree(Shell shell) {
        return !shell.desk().isOpen() && shell.visit().screen() instanceof Welcome;
    }

    private DeskOutside desk(CompletableFuture<Shell> shell, List<Room> office) {
        PinFiles pins = new PinFiles(state, Clock.systemUTC());
        Words words = new Words(RoomBase.BUNDLE, Locale.ENGLISH);
        MuteFile mute = new MuteFile(state, Clock.systemDefaultZone());
        DeskWork work =
                new DeskWork(pins, mute, journal, words, event -> shell.thenAccept(opened -> opened.post(event)));
        return new DeskOutside(mute.now(), pins.state(), Rooms.all(office), work, () -> {
            journal.changed(StaffRole.MANAGER, "kiosk", "", words.get("journal.stopped"));
            System.exit(0);
        });
    }

    private SpokenBy spokenBy() {
        return SpokenBy.of(
                settings.audio().voices(),
                Locale.ENGLISH,
                new Pronunciations(new PronunciationFile().read(folder).phones()));
    }

    private void speak(Shell shell, SoundWatch sound, Voice voice) {
        SystemAudio audio = new SystemAudio(devices());
        shell.speakThrough(
                new LineSpeaker(voice, audio, sound, System::nanoTime), new ChimeFiles(folder.media()).read());
    }

    private Map<Route, String> devices() {
        Map<Route, String> devices = new EnumMap<>(Route.class);
        for (Route route : Route.values()) {
            settings.audio().out(route).device().ifPresent(device -> devices.put(route, device));
        }
        return devices;
    }

    private Shell.Outside outside(
            CompletableFuture<Shell> shell, Drawings drawings, PrintJobs jobs, List<Room> office) {
        return new Shell.Outside(
                drawings,
                new PagePictures(jobs::picture),
                jobs::run,
                System::nanoTime,
                new KeysFile().read(folder).keys(),
                desk(shell, office));
    }

    /** The printing room gets ready once the first screen shows. */
    private PrintJobs printing(CompletableFuture<Shell> shell, Supplier<Library> library) {
        HandoutSheet sheet = sheet();
        PrintJobs jobs = new PrintJobs(printer(sheet), event -> shell.thenAccept(opened -> opened.post(event)));
        jobs.warmUp(() -> sheet.warmUp(library.get()));
        return jobs;
    }

    private HandoutSheet sheet() {
        return new HandoutSheet(
                folder.media(), settings.clinic(), settings.printOut().paper(), Clock.systemDefaultZone());
    }

    private PaperPrinter printer(HandoutSheet sheet) {
        KeptPages kept = new KeptPages(settings.printOut().keptPages().map(state::resolve), Clock.systemDefaultZone());
        return new PaperPrinter(sheet, new PrintQueue(settings.printOut()), kept);
    }
}
