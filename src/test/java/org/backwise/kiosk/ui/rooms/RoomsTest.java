package org.backwise.kiosk.ui.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.backwise.kiosk.adapter.files.ContentFiles;
import org.backwise.kiosk.adapter.files.NoticesFile;
import org.backwise.kiosk.adapter.files.PronunciationChanges;
import org.backwise.kiosk.adapter.files.SettingsChanges;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.adapter.setup.Media;
import org.backwise.kiosk.adapter.setup.SetUpFiles;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.comfort.View;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.handout.DeskPrint;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.health.Topic;
import org.backwise.kiosk.core.health.Verdict;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.KeyStore;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingKind;
import org.backwise.kiosk.core.settings.SettingsCatalog;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.staff.JournalEntry;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.core.usage.Counted;
import org.backwise.kiosk.core.usage.Usage;
import org.backwise.kiosk.core.usage.UsageBook;
import org.backwise.kiosk.core.usage.UsageFact;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.staff.Entry;
import org.backwise.kiosk.ui.staff.Room;
import org.backwise.kiosk.ui.staff.RoomView;
import org.backwise.kiosk.ui.text.GroupTexts;
import org.backwise.kiosk.ui.text.HealthTexts;
import org.backwise.kiosk.ui.text.Words;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rooms do what they say, with the real files behind them. */
class RoomsTest {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 660;
    private static final Timeout LONGEST = Timeout.timeout(20, TimeUnit.SECONDS);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path root;

    private final List<String> journal = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread made = new Thread(run, "desk");
        made.setDaemon(true);
        return made;
    });
    private TinyLibrary files;
    private RoomBase base;
    private RoomView view;

    @BeforeEach
    void writeFiles() throws Exception {
        files = new TinyLibrary(root).write("kiosk-config/pronunciation/en.txt", "numb = n ah1 m\n");
        Files.createDirectories(root.resolve("state"));
        base = new RoomBase(
                new Words(RoomBase.BUNDLE, Locale.ENGLISH),
                new Background(thread),
                (role, what, before, after) -> journal.add(what + ": " + before + " > " + after));
    }

    @Test
    void aSettingIsTypedCheckedAndKept() throws Exception {
        enter(settings());
        press("group.times");
        until(() -> shows("Until \"Are you still there?\": 240 seconds"));
        press("times.idle");
        type("times.idle", "20");
        until(() -> shows("'idle' is 20 seconds, less than 120. Write a number of seconds from 120 to 300."));
        picture("setting-wrong");
        press("keep");

        assertThat(files.text("kiosk-config/kiosk.yaml")).contains("idle: 240");
        type("times.idle", "180");
        until(() -> !shows("'idle' is 20 seconds, less than 120. Write a number of seconds from 120 to 300."));
        press("keep");

        until(() -> files.text("kiosk-config/kiosk.yaml").contains("idle: 180"));
        until(() -> journal.contains("times.idle: 240 > 180"));
        assertThat(changes).contains("changed");
    }

    @Test
    void anOptionIsKeptByOnePress() throws Exception {
        enter(settings());
        press("group.print-out");
        press("print-out.paper");
        picture("options");
        press("print-out.paper.letter");

        until(() -> files.text("kiosk-config/kiosk.yaml").contains("paper: letter"));
    }

    @Test
    void theGlassIsMeasuredWithACard() throws Exception {
        enter(settings());
        press("settings.card");
        press("card-larger.more");
        picture("card");
        press("card-keep");

        until(() -> journal.stream().anyMatch(line -> line.startsWith("screen.width-millimetres: 531 > ")));
        assertThat(files.settings().screen().width()).isLessThan(531);
    }

    @Test
    void theLoudspeakerIsSetByListeningAtThePatientsPlace() throws Exception {
        enter(settings());
        press("settings.loudness");
        until(() -> shows("Level 16 of 21. Each level is 4 decibels."));
        press("loudness-louder");
        assertThat(said).last().isEqualTo("17: This is how loud the kiosk speaks.");
        press("loudness-quieter");
        press("loudness-quieter");
        press("loudness-play");
        picture("loudness");
        assertThat(said).last().isEqualTo("15: This is how loud the kiosk speaks.");
        press("loudness-keep");

        until(() -> files.text("kiosk-config/kiosk.yaml").contains("usual-level: 15"));
        until(() -> journal.contains("sound.loudspeaker.usual-level:  > 15"));
    }

    @Test
    void theLoudspeakerIsNeverSetLouderThanTheClinicAllows() throws Exception {
        files.change(
                "kiosk-config/kiosk.yaml",
                "print-out:",
                "sound:\n  loudspeaker:\n    usual-level: 9\n    highest-level: 10\nprint-out:");
        enter(settings());
        press("settings.loudness");
        until(() -> shows("Level 9 of 21. Each level is 4 decibels."));
        press("loudness-louder");
        press("loudness-louder");

        assertThat(said).last().isEqualTo("10: This is how loud the kiosk speaks.");
        assertThat(texts(view)).anyMatch(text -> text.startsWith("Level 10: the clinic allows no more."));
    }

    @Test
    void aWordIsHeardAndKept() throws Exception {
        enter(settings());
        press("settings.word");
        type("word", "Riverside");
        type("like", "river side");
        picture("word");
        press("say-like");
        assertThat(said).containsExactly("river side");
        press("keep");

        until(() -> files.text("kiosk-config/pronunciation/en.txt").contains("riverside = s aw n d z"));
    }

    @Test
    void everySettingHasItsWords() throws Exception {
        enter(settings());
        picture("settings");
        for (String group : SettingsCatalog.groups()) {
            press("group." + (group.isEmpty() ? "other" : group));
            SwingUtilities.invokeAndWait(view::back);
        }
        for (Setting setting : SettingsCatalog.all()) {
            assertThat(base.words().get("setting." + setting.path())).isNotBlank();
            assertThat(base.words().get("setting." + setting.path() + ".about")).isNotBlank();
            if (setting.kind() instanceof SettingKind.OneOf one
                    && !one.options().contains("yes")) {
                one.options().stream()
                        .filter(option -> !option.matches("F\\d+"))
                        .forEach(option -> base.words().get("option." + setting.path() + "." + option));
            }
        }
    }

    @Test
    void everyLanguageTellsWhatItLacks() throws Exception {
        files.write("kiosk-config/flows/sway/es.yaml", "title: Balanceo\nslides:\n  nod: {heading: Asentir}\n");
        enter(settings());
        press("settings.languages");
        until(() -> shows("Patients read and hear English. The kiosk speaks no other language yet."));
        assertThat(name("language-en")).isEqualTo("English: offered");
        assertThat(name("language-es")).isEqualTo("Spanish: not offered");
        assertThat(detail("language-en")).isEqualTo("All texts are there.");
        assertThat(detail("language-es")).startsWith("2 of ");
        picture("languages");
        press("language-es");
        picture("language");

        assertThat(name("missing-flows/sway")).isEqualTo("Sway and Reach");
        assertThat(detail("missing-flows/sway")).endsWith("The first: slides.check-first.heading.");
        assertThat(name("missing-shared")).isEqualTo("Pages that all flows share");
    }

    @Test
    void aFlowIsSigned() throws Exception {
        enter(new ContentRoom(
                base,
                new ContentRoom.Outside(new ContentFiles(files.folder(), Clock.systemDefaultZone()), () -> TODAY)));
        until(() -> named("flow-sway").isPresent());
        picture("content");
        press("flow-sway");
        picture("flow");
        press("sign");
        press("keep");
        until(() -> shows("Write the name and the role."));
        type("name", "Dr. Ada Bell");
        type("role", "physiotherapist");
        picture("sign");
        press("keep");

        until(() ->
                files.text("kiosk-config/flows/sway/flow.yaml").contains("reviewed-by: Dr. Ada Bell, physiotherapist"));
    }

    @Test
    void countsAreShownAndHeard() throws Exception {
        enter(new UsageRoom(
                base,
                new UsageRoom.Outside(
                        book(), FlowId::value, List::of, (usage, medium) -> Optional.empty(), () -> TODAY)));
        until(() -> view.getComponentCount() > 0 && named("usage-HOURS").isPresent());
        picture("usage-flows");
        press("usage-HOURS");
        picture("usage-hours");
        assertThat(List.of(told("usage-FLOWS"), told("usage-HOURS"), told("usage-days-30")))
                .containsExactly("Flows", "Hours, chosen", "30 days, chosen");
        press("usage-ENDINGS");
        picture("usage-endings");
        press("usage-table");

        until(() -> shows("It could not be written. Put in a stick with room on it."));
    }

    @Test
    void theSetUpIsCopiedAndTakenOver() throws Exception {
        SetUpFiles setUps = new SetUpFiles(files.folder(), new Media(root.resolve("state")), Clock.systemDefaultZone());
        enter(new CarryRoom(base, new CarryRoom.Outside(setUps, () -> changes.add("changed"))));
        until(() -> named("export-set-ups").isPresent());
        press("export-set-ups");
        until(() -> !setUps.found().isEmpty()
                && named("import-" + setUps.found().get(0).name()).isPresent());
        picture("carry");
        files.change("kiosk-config/kiosk.yaml", "Tiny Clinic", "Other Clinic");

        press("import-" + setUps.found().get(0).name());
        press("carry.import.sure.do");

        until(() -> changes.contains("changed"));
        assertThat(files.settings().clinic().name()).isEqualTo("Tiny Clinic");
    }

    @Test
    void theJournalTellsTheLastChangeFirst() throws Exception {
        List<JournalEntry> entries = List.of(
                new JournalEntry(LocalDateTime.of(2026, 3, 30, 9, 12), StaffRole.MANAGER, "times.idle", "240", "180"),
                new JournalEntry(LocalDateTime.of(2026, 3, 31, 10, 0), StaffRole.STAFF, "sound", "on", "off"));
        enter(new JournalRoom(base, () -> entries));
        until(() -> named("journal-1").isPresent());
        picture("journal");

        assertThat(name("journal-0")).isEqualTo("Sound of the kiosk: Mar 31, 10:00, staff");
        assertThat(name("journal-1")).isEqualTo("Until \"Are you still there?\": Mar 30, 09:12, manager");
    }

    @Test
    void healthTellsFirstWhatNeedsSomebody() throws Exception {
        enter(new HealthRoom(
                base,
                () -> List.of(
                        new HealthTexts.Line(Topic.UPTIME, "Running for", "2 d", Verdict.GOOD, Optional.empty()),
                        new HealthTexts.Line(
                                Topic.PRINTER, "Printer", "none", Verdict.ACT, Optional.of("Switch it on.")))));
        until(() -> shows("One thing needs you now"));
        picture("health");

        assertThat(named("health-PRINTER").orElseThrow().getY())
                .isLessThan(named("health-UPTIME").orElseThrow().getY());
    }

    @Test
    void aKeypadIsTaughtByItsKeysAlone() throws Exception {
        List<KeyMap> used = new ArrayList<>();
        enter(new KeysRoom(base, new KeysRoom.Outside(keyStore(), used::add, "F12")));
        press("pad.begin");
        key(KeyEvent.VK_A);
        key(KeyEvent.VK_B);
        key(KeyEvent.VK_ENTER);
        until(() -> shows("Heard: enter"));
        picture("keypad");
        key(KeyEvent.VK_F12);
        assertThat(taken(KeyEvent.VK_DOWN)).isFalse();
        press("learn-keep");

        until(() -> !used.isEmpty());
        assertThat(used.get(0).keys())
                .containsEntry(new KeyName("a"), Command.FOCUS_PREVIOUS)
                .containsEntry(new KeyName("enter"), Command.PRESS);
        until(() -> journal.contains("keys:  > 3 keys"));
    }

    @Test
    void anUrgentNoticeIsTypedSeenAndKept() throws Exception {
        List<Notices> seen = new ArrayList<>();
        enter(new TextsRoom(
                base,
                new TextsRoom.Outside(
                        new NoticesFile(files.folder()),
                        (own, notices) -> {
                            seen.add(notices);
                            return new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
                        },
                        () -> TODAY.atTime(9, 0))));
        picture("texts");
        press("texts.URGENT");
        type("text", "The water is off.");
        type("until", "yesterday");
        until(() -> shows("Write a day and a time to come, like 2026-03-31 18:00."));
        type("until", "2026-03-31 12:30");
        until(() -> texts(view).stream().anyMatch(text -> text.startsWith("Reads at school grade")));
        picture("notice");
        press("texts-see");
        picture("preview");
        press("preview-back");
        press("keep");

        until(() -> files.library().notices().urgent().isPresent());
        assertThat(seen).hasSize(1);
        until(() -> journal.contains("texts.URGENT:  > The water is off."));
    }

    @Test
    void aGroupIsToldToChooseAndThenIsRead() throws Exception {
        List<Narration> read = new ArrayList<>();
        enter(group(read));
        press("group-read");
        assertThat(shows("Choose one or more first.")).isTrue();
        press("group-sway");
        picture("group");
        press("group-read");

        assertThat(read).hasSize(1);
        picture("group-reading");
    }

    @Test
    void whoReadsInPersonSeesWhatToSayAndWhatToWatchFor() throws Exception {
        enter(group(new ArrayList<>()));
        press("group-sway");
        press("group-script");
        picture("script");

        assertThat(shows("Say:")).isTrue();
        press("script-next");
    }

    private GroupRoom group(List<Narration> read) {
        Aloud aloud = aloud(read);
        return new GroupRoom(
                base, new GroupRoom.Outside(files::library, () -> aloud, new GroupTexts(new Words(Locale.ENGLISH))));
    }

    private Aloud aloud(List<Narration> read) {
        return new Aloud() {
            @Override
            public void read(Narration narration, Aloud.Told told) {
                read.add(narration);
            }

            @Override
            public void tryOut(Narration narration, Volume volume) {
                said.add(volume.level() + ": " + narration.sentences().get(0).spoken());
            }

            @Override
            public void hush() {
                said.add("");
            }
        };
    }

    private KeyStore keyStore() {
        return keys -> new KeyStore.Kept.Done(new KeyMap(keys), List.of());
    }

    private void key(int code) throws Exception {
        assertThat(taken(code)).isTrue();
    }

    private boolean taken(int code) throws Exception {
        boolean[] taken = {false};
        SwingUtilities.invokeAndWait(() ->
                taken[0] = view.takes(new KeyEvent(view, KeyEvent.KEY_PRESSED, 0, 0, code, KeyEvent.CHAR_UNDEFINED)));
        return taken[0];
    }

    private String name(String of) {
        return named(of).orElseThrow().getAccessibleContext().getAccessibleName();
    }

    private String detail(String of) {
        return named(of).orElseThrow().getAccessibleContext().getAccessibleDescription();
    }

    @Test
    void anyFlowIsPrintedInLettersAndCopiesOfChoice() throws Exception {
        List<DeskPrint> asked = new ArrayList<>();
        Library library = files.library();
        enter(new PrintRoom(
                base,
                new PrintRoom.Outside(
                        (wanted, told) -> {
                            asked.add(wanted);
                            told.accept(new PrintOutcome.Printed(14));
                        },
                        () -> library)));
        until(() -> named("printing.size").isPresent());
        press("printing.size");
        press("printing.copies");
        Flow flow = library.flows().get(0);
        press("print-" + flow.id());

        until(() -> shows("Done: 14 pages were printed."));
        assertThat(asked).containsExactly(DeskPrint.blank(library, List.of(flow), PrintSize.LARGE, 2));
        picture("print");
    }

    @Test
    void allFlowsArePrintedAfterAQuestionAndTroubleSaysWhatToDo() throws Exception {
        List<DeskPrint> asked = new ArrayList<>();
        Library library = files.library();
        enter(new PrintRoom(
                base,
                new PrintRoom.Outside(
                        (wanted, told) -> {
                            asked.add(wanted);
                            told.accept(new PrintOutcome.OutOfPaper(Optional.empty()));
                        },
                        () -> library)));
        until(() -> named("printing.all").isPresent());
        press("printing.all");
        assertThat(asked).isEmpty();
        press("printing.all.do");

        until(() -> shows("The printer has no paper. Fill it, then print again."));
        assertThat(asked).containsExactly(DeskPrint.blank(library, library.flows(), PrintSize.USUAL, 1));
        press("printing.test");
        assertThat(asked).last().isEqualTo(new DeskPrint.TestPage());
    }

    private SettingsRoom settings() {
        return new SettingsRoom(
                base,
                new SettingsRoom.Outside(
                        KioskSettings.FALLBACK,
                        new SettingsChanges(files.folder()),
                        new PronunciationChanges(files.folder()),
                        new ContentFiles(files.folder(), Clock.systemDefaultZone())::languages,
                        written -> "s aw n d z",
                        said::add,
                        () -> aloud(new ArrayList<>()),
                        () -> changes.add("changed")));
    }

    private static UsageBook book() {
        FlowId hug = new FlowId("self-hug");
        FlowId sway = new FlowId("sway");
        Usage usage = Usage.NONE;
        for (int hour = 8; hour < 17; hour++) {
            for (int i = 0; i < hour % 5 + 1; i++) {
                usage = usage.plus(
                        TODAY,
                        hour,
                        List.of(
                                new UsageFact(Counted.BEGAN, Optional.empty()),
                                new UsageFact(i % 3 == 0 ? Counted.WALKED_OFF : Counted.DONE, Optional.empty()),
                                new UsageFact(Counted.OPENED, Optional.of(hug)),
                                new UsageFact(
                                        i % 2 == 0 ? Counted.FINISHED : Counted.STOPPED_BY_PAIN, Optional.of(sway)),
                                new UsageFact(Counted.OPENED, Optional.of(sway))));
            }
        }
        Usage all = usage;
        return new UsageBook() {
            @Override
            public void count(List<UsageFact> facts) {
                throw new AssertionError("nothing is counted here");
            }

            @Override
            public Usage read() {
                return all;
            }
        };
    }

    private void enter(Room room) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Theme theme = new Theme(
                    Comfort.USUAL.with(TextSize.SMALL).with(Motion.STILL), new Typefaces(), new Glass(1280, 800, 2.6));
            Kit kit = new Kit(theme, new Drawings(name -> Optional.empty()), View.USUAL, new SeenFocus());
            view = room.enter(new Entry(kit, new Words(Locale.ENGLISH), StaffRole.MANAGER, event -> {}));
            view.setSize(WIDTH, HEIGHT);
        });
    }

    private void press(String name) throws Exception {
        SwingUtilities.invokeAndWait(() -> ((Pressable)
                        named(name).orElseThrow(() -> new AssertionError("no " + name + " in " + names(view))))
                .doClick(0));
    }

    private void type(String name, String text) throws Exception {
        SwingUtilities.invokeAndWait(() -> ((JTextComponent) named(name).orElseThrow()).setText(text));
    }

    private Optional<Component> named(String name) {
        return find(view, name);
    }

    private String told(String name) {
        return named(name).orElseThrow().getAccessibleContext().getAccessibleName();
    }

    private static List<String> names(Container root) {
        List<String> names = new ArrayList<>();
        for (Component child : root.getComponents()) {
            names.add(String.valueOf(child.getName()));
            if (child instanceof Container inner) {
                names.addAll(names(inner));
            }
        }
        return names;
    }

    private static Optional<Component> find(Container root, String name) {
        for (Component child : root.getComponents()) {
            if (name.equals(child.getName())) {
                return Optional.of(child);
            }
            Optional<Component> inner = child instanceof Container deeper ? find(deeper, name) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private boolean shows(String words) {
        return texts(view).contains(words);
    }

    private static List<String> texts(Container root) {
        List<String> texts = new ArrayList<>();
        for (Component child : root.getComponents()) {
            texts.add(String.valueOf(child.getAccessibleContext().getAccessibleName()));
            if (child instanceof Container inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }

    private static void until(BooleanSupplier holds) {
        Pause.pause(
                new Condition("what the room shows and does") {
                    @Override
                    public boolean test() {
                        return onEventThread(holds);
                    }
                },
                LONGEST);
    }

    private static boolean onEventThread(BooleanSupplier asks) {
        boolean[] held = {false};
        try {
            SwingUtilities.invokeAndWait(() -> held[0] = asks.getAsBoolean());
        } catch (InterruptedException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
        return held[0];
    }

    /** Painting fails where a part has no place; kept as a picture where somebody wants to look. */
    private void picture(String name) throws Exception {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        SwingUtilities.invokeAndWait(() -> {
            layOut(view);
            image.createGraphics().fillRect(0, 0, WIDTH, HEIGHT);
            view.paint(image.getGraphics());
        });
        String folder = System.getProperty("rooms.pictures", "");
        if (!folder.isEmpty()) {
            ImageIO.write(image, "png", new File(folder, name + ".png"));
        }
    }

    private static void layOut(Container root) {
        root.doLayout();
        for (Component child : root.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
